using System.Text;

namespace Assistant.Text;

/// <summary>Cuts running text at sentence ends.</summary>
public static class Sentences
{
    /// <summary>
    /// The sentences of a text that may stand in several pieces of its source, cut by page ends or footnotes. Nothing but white
    /// space and Markdown stars is lost between them.
    /// </summary>
    public static IReadOnlyList<Sentence> Of(string source, IReadOnlyList<TextSpan> pieces)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(pieces);
        var sentences = new List<Sentence>();
        var text = new StringBuilder();
        var (start, end) = (0, 0);
        foreach (var piece in pieces)
        {
            for (var i = piece.Start; i < piece.End; i++)
            {
                var c = source[i];
                if (c == '*')
                {
                    continue;
                }

                if (char.IsWhiteSpace(c) || (i == piece.Start && text.Length > 0))
                {
                    if (text.Length > 0 && text[^1] != ' ')
                    {
                        text.Append(' ');
                    }

                    if (char.IsWhiteSpace(c))
                    {
                        continue;
                    }
                }

                start = text.Length == 0 ? i : start;
                text.Append(c);
                end = i + 1;
                if (IsEnd(source, i, piece.End))
                {
                    Add(sentences, text, start, end);
                }
            }
        }

        Add(sentences, text, start, end);
        return sentences;
    }

    public static IReadOnlyList<Sentence> Of(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Of(source, [new TextSpan(0, source.Length)]);
    }

    private static void Add(List<Sentence> sentences, StringBuilder text, int start, int end)
    {
        var sentence = text.ToString().TrimEnd();
        if (sentence.Length > 0)
        {
            sentences.Add(new Sentence(sentence, new TextSpan(start, end)));
        }

        text.Clear();
    }

    // A full stop ends a sentence when white space and a capital, a digit or a bracket follow, and no single letter or number stands
    // before it ("T. Ư", "1. Công tác"); a semicolon does when white space follows.
    private static bool IsEnd(string source, int at, int limit)
    {
        if (source[at] is not ('.' or ';' or '!' or '?' or '…'))
        {
            return false;
        }

        var next = at + 1;
        while (next < limit && (source[next] is '*' or ')' or '”' or '"' || char.IsWhiteSpace(source[next])))
        {
            next++;
        }

        if (next == at + 1 || next >= limit || !source.AsSpan(at + 1, next - at - 1).ContainsAny(" \t\n"))
        {
            return false;
        }

        if (source[at] != '.')
        {
            return true;
        }

        var word = at;
        while (word > 0 && char.IsLetterOrDigit(source[word - 1]))
        {
            word--;
        }

        var isLabel = at - word <= 1 || source.AsSpan(word, at - word).ContainsAnyInRange('0', '9') && at - word <= 2;
        return !isLabel && (char.IsUpper(source[next]) || char.IsDigit(source[next]) || source[next] is '(' or '“' or '"' or '-' or '+');
    }
}
