using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Assistant.Formats.Docx;

namespace Assistant.Formats.Reading;

/// <summary>Counts a document's automatic numbers as Word does, to give each paragraph the label that is printed before it.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<string, XElement> lists;
    private readonly Dictionary<string, XElement> definitions;
    private readonly WordStyles styles;

    // Lists with the same definition count together; an own start applies once for each list and level.
    private readonly Dictionary<string, int?[]> counts = new(StringComparer.Ordinal);
    private readonly HashSet<(string List, int Level)> started = [];

    public WordNumbering(XDocument? numbering, WordStyles styles)
    {
        this.styles = styles;
        lists = ById(numbering?.Root.Children("num"), "numId");
        definitions = ById(numbering?.Root.Children("abstractNum"), "abstractNumId");
    }

    /// <summary>To be called for every paragraph in reading order.</summary>
    /// <returns>"2.1.", "-"; empty when the paragraph has no number.</returns>
    public string LabelOf(XElement? paragraphProperties)
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
        return rule.Child("numFmt").Value() == "bullet"
            ? Bullet(rule.Child("lvlText").Value() ?? "", level)
            : Printed(rule, instance, definition, counted);
    }

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

    private static XElement? Override(XElement instance, int level) =>
        instance.Children("lvlOverride").FirstOrDefault(candidate => candidate.Number("ilvl") == level);

    private static XElement? Rule(XElement instance, XElement definition, int level) =>
        Override(instance, level).Child("lvl") ?? definition.Children("lvl").FirstOrDefault(candidate => candidate.Number("ilvl") == level);

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

        var own = Override(instance, level).Child("startOverride").Number();
        counted[level] = own is not null && started.Add((list, level)) ? own
            : counted[level] is { } before ? before + 1
            : Start(instance, definition, level);
        for (var below = level + 1; below < Levels; below++)
        {
            // Zero says that the level counts on, whatever stands above it.
            counted[below] = Rule(instance, definition, below).Child("lvlRestart").Number() == 0 ? counted[below] : null;
        }

        return counted;
    }

    private static int Start(XElement instance, XElement definition, int level) =>
        Override(instance, level).Child("startOverride").Number() ?? Rule(instance, definition, level).Child("start").Number() ?? 1;

    private static string Printed(XElement rule, XElement instance, XElement definition, int?[] counted)
    {
        var legal = rule.Child("isLgl").IsOn();
        var text = new StringBuilder(rule.Child("lvlText").Value() ?? "");
        for (var level = 0; level < Levels; level++)
        {
            var format = legal ? "decimal" : Rule(instance, definition, level).Child("numFmt").Value() ?? "decimal";
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
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>After "z" comes "aa", then "bb".</summary>
    private static string Letter(int number) => new((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    /// <summary>Dots, squares and arrows of all fonts stand for the dash and, one level deeper, the plus of official texts.</summary>
    private static string Bullet(string sign, int level) => sign.Trim() is "-" or "+" ? sign.Trim() : level == 0 ? "-" : "+";
}
