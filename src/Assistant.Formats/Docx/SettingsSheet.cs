using Assistant.Formats.Profiles;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Formats.Docx;

internal static class SettingsSheet
{
    public static Settings Build(FormatProfile profile, bool twoSided)
    {
        var settings = new Settings();
        if (twoSided)
        {
            settings.AppendChild(new MirrorMargins());
        }

        settings.Append(
            new DefaultTabStop { Val = (short)Twips.OfMm(10) },
            new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
            new Compatibility(new CompatibilitySetting
            {
                // Word 2013 and later: below this, tables stand outside the margins.
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }),
            new ThemeFontLanguages { Val = profile.Font.Language },
            new DecimalSymbol { Val = "," },
            new ListSeparator { Val = ";" });
        return settings;
    }
}
