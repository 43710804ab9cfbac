using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Assistant.Formats.Docx;

namespace Assistant.Formats.Reading;

/// <summary>Counts a document's automatic numbers as Word does, to give each paragraph the label that is printed before it.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    // Nobody prints a longer label; a file that asks for it is not sound.
    private const int LongestLabel = 100;

    private readonly Dictionary<string, XElement> lists;
    private readonly Dictionary<string, XElement> definitions;
    private readonly WordStyles styles;

    // Lists with the same definition count together; an own start applies once for each list and level.
    private readonly Dictionary<string, int?[]> counts = new(StringComparer.Ordinal);
    private readonly HashSet<(string List, int Level)> started = [];

    // A document has few lists and many paragraphs.
    private readonly Dictionary<(XElement List, int Level), (XElement? Rule, XElement? Override)> rules = [];

    public WordNumbering(XDocument? numbering, WordStyles styles)
    {
        this.styles = styles;
        lists = ById(numbering?.Root.Children("num"), "numId");
        definitions = ById(numbering?.Root.Children("abstractNum"), "abstractNumId");
    }

    /// <summary>To be called for every paragraph in reading order.</summary>
    /// <param name="fonts">A label may be set in a font of an old encoding.</param>
    /// <returns>"2.1.", "-"; empty when the paragraph has no number.</returns>
    public string LabelOf(XElement? paragraphProperties, WordFonts fonts)
    {
        var style = paragraphProperties.Child("pStyle").Value();
        var own = paragraphProperties.Child("numPr");
        var list = own.Child("numId").Value() ?? styles.ListOf(style);
        if (list is null or "0" || !lists.TryGetValue(list, out var instance) || DefinitionOf(instance) is not { } definition)
        {
            return "";
        }

        var level = own.Child("ilvl").Number() ?? LevelOfStyle(definition, style) ?? styles.LevelOf(style) ?? 0;
        level = Math.Clamp(level, 0, Levels - 1);
        var rule = Rule(instance, definition, level);
        if (rule is null)
        {
            return "";
        }

        var counted = Count(list, instance, definition, level);
        if (Format(rule) == "bullet")
        {
            return Bullet(Text(rule), level);
        }

        var label = Printed(rule, instance, definition, counted);
        var look = rule.Child("rPr");
        label = fonts.Of(look.Child("rFonts") is null ? paragraphProperties.Child("rPr") : look, style) is { } font ? font.Read(label) : label;
        return look.Child("caps").IsOn() ? label.ToUpperInvariant() : label;
    }

    private static string Text(XElement rule) => (rule.Child("lvlText").Value() ?? "") is var text && text.Length <= LongestLabel ? text : text[..LongestLabel];

    // Newer formats stand beside an older one that every Word knows.
    private static string Format(XElement? rule) =>
        (rule.Child("numFmt") ?? rule.Child("AlternateContent").Child("Choice").Child("numFmt") ?? rule.Child("AlternateContent").Child("Fallback").Child("numFmt")).Value() ?? "decimal";

    private static Dictionary<string, XElement> ById(IEnumerable<XElement>? elements, string attribute) =>
        (elements ?? []).Where(element => element.Value(attribute) is not null)
            .GroupBy(element => element.Value(attribute)!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private XElement? DefinitionOf(XElement instance)
    {
        var definition = definitions.GetValueOrDefault(instance.Child("abstractNumId").Value() ?? "");

        // A definition may only point to a numbering style, which names a list with the real one.
        return definition.Child("numStyleLink").Value() is { } link
            && styles.ListOf(link) is { } other
            && lists.TryGetValue(other, out var real)
                ? definitions.GetValueOrDefault(real.Child("abstractNumId").Value() ?? "")
                : definition;
    }

    private static int? LevelOfStyle(XElement definition, string? style) => style is null
        ? null
        : definition.Children("lvl").FirstOrDefault(level => level.Child("pStyle").Value() == style).Number("ilvl");

    private XElement? Override(XElement instance, XElement definition, int level) => Looked(instance, definition, level).Override;

    private XElement? Rule(XElement instance, XElement definition, int level) => Looked(instance, definition, level).Rule;

    private (XElement? Rule, XElement? Override) Looked(XElement instance, XElement definition, int level)
    {
        if (!rules.TryGetValue((instance, level), out var found))
        {
            var own = instance.Children("lvlOverride").FirstOrDefault(candidate => candidate.Number("ilvl") == level);
            found = (own.Child("lvl") ?? definition.Children("lvl").FirstOrDefault(candidate => candidate.Number("ilvl") == level), own);
            rules[(instance, level)] = found;
        }

        return found;
    }

    private int?[] Count(string list, XElement instance, XElement definition, int level)
    {
        var key = definition.Value("abstractNumId")!;
        if (!counts.TryGetValue(key, out var counted))
        {
            counts[key] = counted = new int?[Levels];
        }

        for (var above = 0; above < level; above++)
        {
            counted[above] ??= Start(instance, definition, above);
        }

        var own = Override(instance, definition, level).Child("startOverride").Number();
        counted[level] = own is not null && started.Add((list, level)) ? own
            : counted[level] is { } before ? before + 1
            : Start(instance, definition, level);
        for (var below = level + 1; below < Levels; below++)
        {
            // The highest level that starts this one anew, counted from one; zero for a level that counts on, whatever stands above it.
            counted[below] = Rule(instance, definition, below).Child("lvlRestart").Number() is { } from && level >= from ? counted[below] : null;
        }

        return counted;
    }

    private int Start(XElement instance, XElement definition, int level) =>
        Override(instance, definition, level).Child("startOverride").Number() ?? Rule(instance, definition, level).Child("start").Number() ?? 1;

    private string Printed(XElement rule, XElement instance, XElement definition, int?[] counted)
    {
        var legal = rule.Child("isLgl").IsOn();
        var text = new StringBuilder(Text(rule));
        for (var level = 0; level < Levels; level++)
        {
            var format = legal ? "decimal" : Format(Rule(instance, definition, level));
            text.Replace($"%{level + 1}", Formatted(counted[level] ?? 0, format));
        }

        return text.ToString().Trim();
    }

    private static string Formatted(int number, string format) => format switch
    {
        "none" => "",
        // Nobody prints such numbers in letters; a file that asks for it is not sound.
        _ when number is < 1 or > LevelLabel.LargestRoman => number.ToString(CultureInfo.InvariantCulture),
        "upperRoman" => LevelLabel.Roman(number),
        "lowerRoman" => LevelLabel.Roman(number).ToLowerInvariant(),
        "upperLetter" => Letter(number).ToUpperInvariant(),
        "lowerLetter" => Letter(number),
        "cardinalText" or "vietnameseCounting" when number <= VietnameseCounting.Largest => VietnameseCounting.Cardinal(number),
        "ordinalText" when number <= VietnameseCounting.Largest => VietnameseCounting.Ordinal(number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>After "z" comes "aa", then "bb".</summary>
    private static string Letter(int number) => new((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    /// <summary>Dots, squares and arrows of all fonts stand for the dash and, one level deeper, the plus of official texts.</summary>
    private static string Bullet(string sign, int level) => sign.Trim() is "-" or "+" ? sign.Trim() : level == 0 ? "-" : "+";
}
