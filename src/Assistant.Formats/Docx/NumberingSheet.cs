using Assistant.Formats.Profiles;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Formats.Docx;

/// <summary>Word's lists: one outline for the headings, started anew where the report's labels want it, and one for dashes and pluses.</summary>
internal static class NumberingSheet
{
    private const int HeadingsId = 0;
    private const int BulletsId = 1;
    private const int BulletListId = 1;

    public static Numbering Build(FormatProfile profile, IReadOnlyList<IReadOnlyList<int>> headingLists)
    {
        var numbering = new Numbering(
            Abstract(HeadingsId, "5A1D0001", profile.Numbering.Select((rule, index) => Level(profile, rule, index))),
            Abstract(BulletsId, "5A1D0002", profile.Bullets.Select((rule, index) => Level(profile, rule, index))));
        numbering.AppendChild(new NumberingInstance(new AbstractNumId { Val = BulletsId }) { NumberID = BulletListId });
        numbering.Append(headingLists
            .DefaultIfEmpty([.. profile.Numbering.Select(_ => 1)])
            .Select((starts, index) => Instance(HeadingNumbers.FirstId + index, starts)));
        return numbering;
    }

    /// <summary>Ties a style to its level, so that a heading or item added in Word is numbered too; null for other styles.</summary>
    public static NumberingProperties? OfStyle(FormatProfile profile, string style)
    {
        var heading = IndexOf(profile.Numbering, style);
        var bullet = IndexOf(profile.Bullets, style);
        return (heading, bullet) switch
        {
            ( >= 0, _) => new NumberingProperties(new NumberingLevelReference { Val = heading }, new NumberingId { Val = HeadingNumbers.FirstId }),
            (_, >= 0) => new NumberingProperties(new NumberingLevelReference { Val = bullet }, new NumberingId { Val = BulletListId }),
            _ => null,
        };
    }

    private static int IndexOf(IReadOnlyList<LevelRule> rules, string style) =>
        rules.Select((rule, index) => (rule, index)).Where(pair => pair.rule.Style == style).Select(pair => pair.index).DefaultIfEmpty(-1).First();

    private static AbstractNum Abstract(int id, string nsid, IEnumerable<Level> levels)
    {
        var definition = new AbstractNum(
            new Nsid { Val = nsid },
            new MultiLevelType { Val = MultiLevelValues.Multilevel },
            new TemplateCode { Val = nsid })
        {
            AbstractNumberId = id,
        };
        definition.Append(levels);
        return definition;
    }

    private static Level Level(FormatProfile profile, LevelRule rule, int index)
    {
        var font = profile.Font.Name;
        var centred = profile.Style(rule.Style).Align == Alignment.Center;
        return new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = Format(rule.Format) },
            new ParagraphStyleIdInLevel { Val = rule.Style },
            new LevelSuffix { Val = rule.TitleBelow ? LevelSuffixValues.Nothing : LevelSuffixValues.Space },
            new LevelText { Val = rule.Text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation
            {
                Left = "0",
                FirstLine = centred ? "0" : Grid.Number(Twips.OfMm(profile.Style("VBThan").FirstLineMm)),
            }),
            new NumberingSymbolRunProperties(new RunFonts { Ascii = font, HighAnsi = font, EastAsia = font, ComplexScript = font }))
        {
            LevelIndex = index,
        };
    }

    private static NumberingInstance Instance(int id, IReadOnlyList<int> starts)
    {
        var instance = new NumberingInstance(new AbstractNumId { Val = HeadingsId }) { NumberID = id };
        instance.Append(starts.Select((start, level) => new LevelOverride(new StartOverrideNumberingValue { Val = start }) { LevelIndex = level }));
        return instance;
    }

    private static NumberFormatValues Format(LevelFormat format) => format switch
    {
        LevelFormat.UpperRoman => NumberFormatValues.UpperRoman,
        LevelFormat.Decimal => NumberFormatValues.Decimal,
        _ => NumberFormatValues.Bullet,
    };
}
