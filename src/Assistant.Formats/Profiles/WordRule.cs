namespace Assistant.Formats.Profiles;

internal sealed record WordRule(string Text, string Source);
