namespace Assistant.Formats.Profiles;

internal enum LevelFormat
{
    Bullet,
    Decimal,
    UpperRoman,
}
