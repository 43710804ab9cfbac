using System.Xml.Linq;

namespace Assistant.Formats.Reading;

/// <summary>What the styles of a document say, inherited things included.</summary>
internal sealed class WordStyles(XDocument? document)
{
    // Longer chains are circles.
    private const int LongestChain = 20;

    private readonly Dictionary<string, XElement> styles = (document?.Root.Children("style") ?? [])
        .Where(style => style.Value("styleId") is not null)
        .GroupBy(style => style.Value("styleId")!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private readonly XElement? defaults = document?.Root.Child("docDefaults").Child("rPrDefault").Child("rPr");

    // A document has few styles and many paragraphs.
    private readonly Dictionary<string, List<XElement>> chains = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Style, string Property), XElement?> runProperties = [];

    /// <summary>The paragraph style of what names none.</summary>
    public string? Usual { get; } = (document?.Root.Children("style") ?? [])
        .FirstOrDefault(style => style.Value("type") == "paragraph" && style.Value("default") is "1" or "true").Value("styleId");

    public string? ListOf(string? style) => Chain(style).Select(element => Numbers(element).Child("numId").Value()).FirstOrDefault(value => value is not null);

    public int? LevelOf(string? style) => Chain(style).Select(element => Numbers(element).Child("ilvl").Number()).FirstOrDefault(value => value is not null);

    /// <summary>Null when no style says anything.</summary>
    public XElement? TableBordersOf(string? style) =>
        Chain(style).Select(element => element.Child("tblPr").Child("tblBorders")).FirstOrDefault(borders => borders is not null);

    /// <summary>Whether the style colours any part of its tables: the head row, every second row.</summary>
    public bool ShadesTables(string? style) =>
        Chain(style).Any(element => element.Descendants().Any(inner => inner.Name.LocalName == "shd"));

    public XElement? ShadingOf(string? style) =>
        Chain(style).Select(element => element.Child("pPr").Child("shd")).FirstOrDefault(shading => shading is not null);

    /// <summary>What a style says of its runs: "color", "vanish", "sz"; null when it does not say.</summary>
    public XElement? OfRuns(string? style, string property)
    {
        if (style is null)
        {
            return null;
        }

        if (!runProperties.TryGetValue((style, property), out var found))
        {
            found = Chain(style).Select(element => element.Child("rPr").Child(property)).FirstOrDefault(element => element is not null);
            runProperties[(style, property)] = found;
        }

        return found;
    }

    /// <summary>What all runs have that nothing else is said of.</summary>
    public XElement? OfAllRuns(string property) => defaults.Child(property);

    /// <summary>The style and those it builds on, nearest first.</summary>
    public IReadOnlyList<XElement> Chain(string? style)
    {
        if (style is null || !styles.ContainsKey(style))
        {
            return [];
        }

        if (!chains.TryGetValue(style, out var chain))
        {
            chains[style] = chain = [];
            for (var next = style; chain.Count < LongestChain && next is not null && styles.TryGetValue(next, out var element); next = element.Child("basedOn").Value())
            {
                chain.Add(element);
            }
        }

        return chain;
    }

    private static XElement? Numbers(XElement style) => style.Child("pPr").Child("numPr");
}
