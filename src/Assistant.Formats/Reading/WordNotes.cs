using System.Globalization;
using System.Xml.Linq;

namespace Assistant.Formats.Reading;

/// <summary>Footnotes and endnotes, numbered in the order in which the text refers to them.</summary>
internal sealed class WordNotes(XDocument? footnotes, XDocument? endnotes)
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly Dictionary<string, XElement> byMark = Notes(footnotes, "footnote").Concat(Notes(endnotes, "endnote"))
        .GroupBy(note => note.Key, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);

    private int last;

    /// <summary>The next mark, and the content of the note that a reference points to; null when it points nowhere.</summary>
    public (string Mark, XElement Note)? Refer(XElement reference)
    {
        var kind = reference.Name.LocalName == "footnoteReference" ? "footnote" : "endnote";
        return byMark.TryGetValue(kind + reference.Value("id"), out var note) ? (Superscript(++last), note) : null;
    }

    private static string Superscript(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => Raised[digit - '0']));

    // Notes of a type are the lines that separate notes from the text.
    private static IEnumerable<KeyValuePair<string, XElement>> Notes(XDocument? part, string kind) =>
        (part?.Root.Children(kind) ?? [])
            .Where(note => note.Value("type") is null or "normal")
            .Select(note => KeyValuePair.Create(kind + note.Value("id"), note));
}
