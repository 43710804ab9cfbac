using System.Text;
using System.Xml.Linq;
using Assistant.Text.Legacy;

namespace Assistant.Formats.Reading;

/// <summary>Which runs of a Word file are set in a font of an old encoding, and whether that font's name can be believed.</summary>
internal sealed class WordFonts
{
    // Enough of a font's text to judge it.
    private const int MostLettersJudged = 100_000;

    private readonly WordStyles styles;
    private readonly Dictionary<string, string?> themeFonts;
    private readonly Dictionary<(string? Style, string? RunStyle), string?> styled = [];

    // Text typed anew in Unicode often keeps the name of its old font.
    private readonly HashSet<LegacyFont> liars = [];

    public WordFonts(WordStyles styles, XDocument? theme, IEnumerable<XElement> stories, WordEffort effort)
    {
        this.styles = styles;
        themeFonts = (theme?.Root?.Descendants().Where(element => element.Name.LocalName is "majorFont" or "minorFont") ?? [])
            .GroupBy(font => font.Name.LocalName[..5], StringComparer.Ordinal)
            .ToDictionary(fonts => fonts.Key, fonts => fonts.First().Child("latin").Value("typeface"), StringComparer.Ordinal);
        Judge(stories, effort);
    }

    /// <param name="run">w:rPr of the run; null when it has none.</param>
    /// <param name="style">Of the paragraph.</param>
    /// <returns>Null for the fonts of today, and for those whose text is in Unicode all the same.</returns>
    public LegacyFont? Of(XElement? run, string? style) => Named(run, style) is { } font && !liars.Contains(font) ? font : null;

    private LegacyFont? Named(XElement? run, string? style) => LegacyFont.Of(NameIn(run.Child("rFonts")) ?? Styled(style, run.Child("rStyle").Value()));

    private string? Styled(string? style, string? runStyle)
    {
        if (!styled.TryGetValue((style, runStyle), out var name))
        {
            name = styles.Chain(runStyle).Concat(styles.Chain(style ?? styles.Usual)).Select(element => NameIn(element.Child("rPr").Child("rFonts")))
                .FirstOrDefault(found => found is not null) ?? NameIn(styles.OfAllRuns("rFonts"));
            styled[(style, runStyle)] = name;
        }

        return name;
    }

    // The letters of the old encodings are no ASCII: Word draws them in the second of its fonts.
    private string? NameIn(XElement? fonts) =>
        Theme(fonts.Value("hAnsiTheme")) ?? fonts.Value("hAnsi") ?? Theme(fonts.Value("asciiTheme")) ?? fonts.Value("ascii");

    private string? Theme(string? name) => name is null or { Length: < 5 } ? null : themeFonts.GetValueOrDefault(name[..5]);

    private void Judge(IEnumerable<XElement> stories, WordEffort effort)
    {
        var texts = new Dictionary<LegacyFont, StringBuilder>();
        foreach (var paragraph in stories.SelectMany(story => story.Descendants()).Where(element => element.Name.LocalName == "p"))
        {
            effort.CheckTime();
            var style = paragraph.Child("pPr").Child("pStyle").Value();
            foreach (var run in paragraph.Elements().Where(element => element.Name.LocalName == "r"))
            {
                if (Named(run.Child("rPr"), style) is { } font)
                {
                    texts.TryAdd(font, new StringBuilder());
                    Add(texts[font], run);
                }
            }
        }

        liars.UnionWith(texts.Where(pair => Lies(pair.Key, pair.Value.ToString())).Select(pair => pair.Key));
    }

    private static void Add(StringBuilder text, XElement run)
    {
        foreach (var words in run.Children("t").Select(words => words.Value))
        {
            text.Append(words, 0, Math.Max(0, Math.Min(words.Length, MostLettersJudged - text.Length)));
        }
    }

    private static bool Lies(LegacyFont font, string text)
    {
        var words = text.Split([' ', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return words.Count(IsUnicode) > words.Count(word => !IsUnicode(word) && VietnameseShare.Of(word).WellSpelt == 0 && VietnameseShare.Of(font.Read(word)).WellSpelt > 0);
    }

    // Vietnamese with letters that no old encoding has.
    private static bool IsUnicode(string word) => word.AsSpan().ContainsAnyInRange('\u0100', '\u1EFF');
}
