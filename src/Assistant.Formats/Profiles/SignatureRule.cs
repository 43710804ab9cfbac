namespace Assistant.Formats.Profiles;

/// <param name="LeftMm">The cell of the recipients; the other one takes the rest.</param>
internal sealed record SignatureRule(double LeftMm, string Source);
