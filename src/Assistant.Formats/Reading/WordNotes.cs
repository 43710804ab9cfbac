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

    private readonly Dictionary<string, string> marks = new(StringComparer.Ordinal);

    private int last;

    /// <summary>
    /// The mark of a reference, and the content of its note: null where the note was printed before. No mark for a note with a
    /// sign of its own, which stands in the text and before the note. Null when the reference points nowhere.
    /// </summary>
    public (string Mark, XElement? Note)? Refer(XElement reference)
    {
        var kind = reference.Name.LocalName == "footnoteReference" ? "footnote" : "endnote";
        var key = kind + reference.Value("id");
        if (!byMark.TryGetValue(key, out var note))
        {
            return null;
        }

        if (marks.TryGetValue(key, out var known))
        {
            return (known, null);
        }

        var hasOwnSign = reference.Attributes().Any(attribute => attribute.Name.LocalName == "customMarkFollows" && attribute.Value is not ("0" or "false"));
        marks[key] = hasOwnSign ? "" : Superscript(++last);
        return (marks[key], note);
    }

    private static string Superscript(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => Raised[digit - '0']));

    // Notes of a type are the lines that separate notes from the text.
    private static IEnumerable<KeyValuePair<string, XElement>> Notes(XDocument? part, string kind) =>
        (part?.Root.Children(kind) ?? [])
            .Where(note => note.Value("type") is null or "normal")
            .Select(note => KeyValuePair.Create(kind + note.Value("id"), note));
}
