namespace Assistant.Formats.Profiles;

internal enum Alignment
{
    Left,
    Center,
    Right,
    Both,
}
