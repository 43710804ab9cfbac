using System.Globalization;

namespace Assistant.Answers.Checks;

/// <summary>Cuts a shown text into statements. Marks that follow a full stop belong to the sentence before it.</summary>
internal static class Statements
{
    /// <summary>In order; nothing but white space is lost.</summary>
    public static List<Statement> Of(string text)
    {
        var found = new List<Statement>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var start = 0;
            for (var i = 0; i < line.Length; i++)
            {
                if (line[i] is '.' or '!' or '?' or '…' && EndOf(line, start, i) is var end && end > 0)
                {
                    found.Add(Make(line[start..end]));
                    (start, i) = (end, end - 1);
                }
            }

            if (start < line.Length)
            {
                found.Add(Make(line[start..]));
            }
        }

        return found;
    }

    /// <summary>The marks of a text in order.</summary>
    public static List<int> MarksOf(string text)
    {
        var marks = new List<int>();
        for (var i = text.IndexOf('[', StringComparison.Ordinal); i >= 0; i = text.IndexOf('[', i + 1))
        {
            if (GateTokens.MarkLength(text, i) is > 0 and var length)
            {
                marks.Add(int.TryParse(text.AsSpan(i + 1, length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0);
            }
        }

        return marks;
    }

    private static Statement Make(string text) => new(text.Trim(), MarksOf(text));

    // Behind the stop, what closes and the marks; 0 where no sentence ends: "1. Công tác", "T. Ư", "3.2".
    private static int EndOf(string line, int start, int stop)
    {
        var word = stop;
        while (word > start && char.IsLetterOrDigit(line[word - 1]))
        {
            word--;
        }

        if (line[stop] == '.' && (stop - word == 1 || (word == start && stop - word <= 3 && line.AsSpan(word, stop - word).ContainsAnyInRange('0', '9'))))
        {
            return 0;
        }

        var end = stop + 1;
        while (end < line.Length && line[end] is '.' or '*' or ')' or '”' or '"')
        {
            end++;
        }

        for (var at = end; at < line.Length; at++)
        {
            if (line[at] == '[' && GateTokens.MarkLength(line, at) is > 0 and var length)
            {
                at += length - 1;
                end = at + 1;
            }
            else if (!char.IsWhiteSpace(line[at]))
            {
                // Without a space "3.2" and "vv.vn" go on.
                return char.IsWhiteSpace(line[at - 1]) && (char.IsUpper(line[at]) || char.IsDigit(line[at]) || line[at] is '“' or '"' or '(' or '-' or '*') ? end : 0;
            }
        }

        return 0;
    }
}
