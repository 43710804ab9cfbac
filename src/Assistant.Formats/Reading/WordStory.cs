using System.Xml.Linq;
using Assistant.Text.Legacy;

namespace Assistant.Formats.Reading;

/// <summary>What the parts of one Word file have in common while it is read.</summary>
internal sealed class WordStory(WordStyles styles, WordNumbering numbering, WordNotes notes, WordFonts fonts, WordEffort effort)
{
    public WordStyles Styles { get; } = styles;

    public WordNumbering Numbering { get; } = numbering;

    public WordNotes Notes { get; } = notes;

    public WordFonts Fonts { get; } = fonts;

    public WordEffort Effort { get; } = effort;

    public WordLook Look { get; } = new(styles);

    /// <summary>Words that nobody would see on paper, in order.</summary>
    public List<string> Hidden { get; } = [];

    public SortedSet<LegacyEncoding> Encodings { get; } = [];

    /// <summary>A table of contents that Word had made stands in the file.</summary>
    public bool HasContents { get; set; }

    public void Hide(string words)
    {
        var bare = words.Trim();
        if (bare.Any(char.IsLetterOrDigit))
        {
            Hidden.Add(bare);
        }
    }

    public void Hide(XElement content) =>
        Hide(string.Concat(content.Descendants().Where(element => element.Name.LocalName == "t").Select(element => element.Value)));
}
