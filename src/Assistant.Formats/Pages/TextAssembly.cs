using System.Text;
using Assistant.Text;

namespace Assistant.Formats.Pages;

/// <summary>Puts words behind each other and remembers where pages begin and which words are doubtful.</summary>
internal sealed class TextAssembly(double certain)
{
    private readonly StringBuilder text = new();
    private readonly SortedDictionary<int, int> pageStarts = [];
    private readonly List<TextSpan> doubtful = [];
    private string separator = "";

    /// <summary>What stands before the next word; the strongest of several wins.</summary>
    public void Separate(string between)
    {
        if (Strength(between) > Strength(separator))
        {
            separator = between;
        }
    }

    public void Add(PageWord word)
    {
        text.Append(text.Length > 0 ? separator : "");
        separator = "";
        pageStarts.TryAdd(word.Page, text.Length);
        if (word.Confidence < certain && word.Text.Any(char.IsLetterOrDigit))
        {
            doubtful.Add(new TextSpan(text.Length, text.Length + word.Text.Length));
        }

        text.Append(word.Text);
    }

    /// <summary>The end of a cell, which may be empty.</summary>
    public void AddTab()
    {
        text.Append(text.Length > 0 ? separator : "").Append('\t');
        separator = "";
    }

    /// <summary>The word before goes on: its soft hyphen was only for the end of the line.</summary>
    public void DropSoftHyphen()
    {
        if (text.Length > 0 && text[^1] == '\u00AD')
        {
            text.Length--;
        }
    }

    /// <param name="pages">How many there are, with those that have no word.</param>
    public LaidOutText Result(int pages)
    {
        var starts = Enumerable.Range(1, pages)
            .Select(page => pageStarts.Where(start => start.Key >= page).Select(start => start.Value).DefaultIfEmpty(text.Length).Min())
            .ToList();
        return new LaidOutText(text.Append('\n').ToString(), starts, doubtful);
    }

    private static int Strength(string between) => between switch { "" => 0, " " => 1, "\t" => 2, "\n" => 3, _ => 4 };
}
