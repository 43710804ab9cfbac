using Assistant.Formats.Profiles;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Formats.Docx;

/// <summary>The profile's styles as Word's.</summary>
internal static class StyleSheet
{
    private const string BodyStyle = "VBThan";

    public static Styles Build(FormatProfile profile)
    {
        var styles = new Styles(Defaults(profile.Font), Normal(), TableNormal());
        styles.Append(profile.Styles.Select(rule => Of(profile, rule)));
        return styles;
    }

    private static DocDefaults Defaults(FontRule font) => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = font.Name, HighAnsi = font.Name, EastAsia = font.Name, ComplexScript = font.Name },
            new Color { Val = "000000" },
            new FontSize { Val = HalfPoints(font.Size) },
            new FontSizeComplexScript { Val = HalfPoints(font.Size) },
            new Languages { Val = font.Language, EastAsia = font.Language })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
            new SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto })));

    private static Style Normal() => new(
        new StyleName { Val = "Normal" },
        new PrimaryStyle(),
        new StyleParagraphProperties { WidowControl = new WidowControl() })
    {
        Type = StyleValues.Paragraph,
        StyleId = "Normal",
        Default = true,
    };

    private static Style TableNormal() => new(
        new StyleName { Val = "Normal Table" },
        new UIPriority { Val = 99 },
        new SemiHidden(),
        new UnhideWhenUsed(),
        new StyleTableProperties(new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa }))
    {
        Type = StyleValues.Table,
        StyleId = "TableNormal",
        Default = true,
    };

    private static Style Of(FormatProfile profile, StyleRule rule)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = rule.Id, CustomStyle = rule.Name.StartsWith("VB", StringComparison.Ordinal) ? true : null };
        style.Append(new StyleName { Val = rule.Name }, new BasedOn { Val = rule.BasedOn ?? "Normal" });
        if (rule.Outline is not null)
        {
            style.AppendChild(new NextParagraphStyle { Val = BodyStyle });
        }

        style.Append(new PrimaryStyle(), Paragraph(profile, rule), Letters(rule));
        return style;
    }

    private static StyleParagraphProperties Paragraph(FormatProfile profile, StyleRule rule) => new()
    {
        KeepNext = rule.KeepNext ? new KeepNext() : null,
        KeepLines = rule.KeepLines ? new KeepLines() : null,
        NumberingProperties = NumberingSheet.OfStyle(profile, rule.Id),
        ParagraphBorders = rule.Rule
            ? new ParagraphBorders { BottomBorder = new BottomBorder { Val = BorderValues.Single, Size = 6, Space = 0, Color = "000000" } }
            : null,
        SpacingBetweenLines = Spacing(rule),
        Indentation = Indent(rule),
        Justification = new Justification { Val = Aligned(rule.Align) },
        OutlineLevel = rule.Outline is { } level ? new OutlineLevel { Val = level } : null,
    };

    private static SpacingBetweenLines Spacing(StyleRule rule) => new()
    {
        Before = Grid.Number(Twips.OfPoints(rule.Before)),
        After = Grid.Number(Twips.OfPoints(rule.After)),
        Line = rule.Line is { } points ? Grid.Number(Twips.OfPoints(points)) : "240",
        LineRule = rule.Line is null ? LineSpacingRuleValues.Auto : LineSpacingRuleValues.Exact,
    };

    private static Indentation? Indent(StyleRule rule) => (rule.FirstLineMm, rule.HangingMm) switch
    {
        ( > 0, _) => new Indentation { Left = "0", FirstLine = Grid.Number(Twips.OfMm(rule.FirstLineMm)) },
        (_, > 0) => new Indentation
        {
            Left = Grid.Number(Twips.OfMm(rule.HangingMm)),
            Right = Grid.Number(Twips.OfMm(rule.RightMm)),
            Hanging = Grid.Number(Twips.OfMm(rule.HangingMm)),
        },
        _ => null,
    };

    private static StyleRunProperties Letters(StyleRule rule) => new()
    {
        Bold = rule.Bold ? new Bold() : null,
        Italic = rule.Italic ? new Italic() : null,
        FontSize = rule.Size is { } size ? new FontSize { Val = HalfPoints(size) } : null,
        FontSizeComplexScript = rule.Size is { } complex ? new FontSizeComplexScript { Val = HalfPoints(complex) } : null,
    };

    private static JustificationValues Aligned(Alignment align) => align switch
    {
        Alignment.Center => JustificationValues.Center,
        Alignment.Right => JustificationValues.Right,
        Alignment.Both => JustificationValues.Both,
        _ => JustificationValues.Left,
    };

    private static string HalfPoints(double points) => Grid.Number((int)Math.Round(points * 2));
}
