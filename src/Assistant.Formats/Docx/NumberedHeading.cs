namespace Assistant.Formats.Docx;

/// <param name="Level">Index into the profile's levels.</param>
/// <param name="NumberingId">The list whose next number is the wanted label; null when the label must be typed, or there is none.</param>
internal readonly record struct NumberedHeading(int Level, int? NumberingId);
