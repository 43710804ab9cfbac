namespace Assistant.Formats.Profiles;

/// <param name="Size">In points, as everywhere in a profile.</param>
internal sealed record FontRule(string Name, double Size, string Language, string Source);
