using System.Xml.Linq;

namespace Assistant.Formats.Reading;

/// <summary>What the styles of a document say about lists and table borders, inherited ones included.</summary>
internal sealed class WordStyles(XDocument? document)
{
    // Longer chains are circles.
    private const int LongestChain = 20;

    private readonly Dictionary<string, XElement> styles = (document?.Root.Children("style") ?? [])
        .Where(style => style.Value("styleId") is not null)
        .GroupBy(style => style.Value("styleId")!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    public string? ListOf(string? style) => Chain(style).Select(element => Numbers(element).Child("numId").Value()).FirstOrDefault(value => value is not null);

    public int? LevelOf(string? style) => Chain(style).Select(element => Numbers(element).Child("ilvl").Number()).FirstOrDefault(value => value is not null);

    /// <summary>Null when no style says anything.</summary>
    public XElement? TableBordersOf(string? style) =>
        Chain(style).Select(element => element.Child("tblPr").Child("tblBorders")).FirstOrDefault(borders => borders is not null);

    private static XElement? Numbers(XElement style) => style.Child("pPr").Child("numPr");

    private IEnumerable<XElement> Chain(string? style)
    {
        for (var steps = 0; steps < LongestChain && style is not null && styles.TryGetValue(style, out var element); steps++)
        {
            yield return element;
            style = element.Child("basedOn").Value();
        }
    }
}
