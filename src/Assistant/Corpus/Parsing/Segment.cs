using Assistant.Text;

namespace Assistant.Corpus.Parsing;

/// <summary>Words of one line between two gaps.</summary>
/// <param name="From">The column in which they begin on the printed line.</param>
internal readonly record struct Segment(int From, TextSpan Span, string Text)
{
    /// <summary>The column behind the last character.</summary>
    public int To => From + Span.Length;

    public bool StartsSmall => char.IsLower(Text[0]);

    /// <summary>"1.224", "12/3/2022", "98%"; never "120 con".</summary>
    public bool IsFigure
    {
        get
        {
            foreach (var c in Text)
            {
                if (!char.IsAsciiDigit(c) && c is not ('.' or ',' or '%' or '/' or '-' or '+' or ' '))
                {
                    return false;
                }
            }

            return Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
        }
    }

    /// <summary>The line's words, parted where two or more spaces stand between them.</summary>
    public static List<Segment> Of(SourceLine line)
    {
        var found = new List<Segment>();
        var text = line.Text;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var end = i;
            while (i < text.Length && char.IsWhiteSpace(text[i]))
            {
                i++;
            }

            if (i - end >= 2)
            {
                found.Add(At(line, start, end));
                start = i;
            }
        }

        found.Add(At(line, start, text.Length));
        return found;
    }

    private static Segment At(SourceLine line, int start, int end) =>
        new(line.Indent + start, new TextSpan(line.Span.Start + start, line.Span.Start + end), line.Text[start..end]);
}
