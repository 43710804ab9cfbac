namespace Assistant.Corpus.Outlines;

/// <summary>Cuts prose at signs that stand outside brackets.</summary>
internal static class Cut
{
    /// <summary>Sentences; the question mark stays with its sentence, the full stop does not.</summary>
    public static IEnumerable<string> Sentences(string text) => At(text, IsSentenceEnd, keepSign: true).Select(part => part.TrimEnd('.', ' ')).Where(HasWords);

    public static IReadOnlyList<string> Semicolons(string text) => [.. At(text, static (t, i) => t[i] == ';', keepSign: false).Where(HasWords)];

    /// <summary>The place of the first colon outside brackets; -1 without one.</summary>
    public static int Colon(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth = Depth(depth, text[i]);
            if (depth == 0 && text[i] == ':')
            {
                return i;
            }
        }

        return -1;
    }

    public static bool IsOutside(string text, int at)
    {
        var depth = 0;
        for (var i = 0; i < at; i++)
        {
            depth = Depth(depth, text[i]);
        }

        return depth == 0;
    }

    /// <summary>The text outside brackets, and what stands in each of the outermost brackets. An open one runs to the end.</summary>
    public static (string Outside, IReadOnlyList<string> Inside) Brackets(string text)
    {
        var outside = new System.Text.StringBuilder();
        var inside = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var before = depth;
            depth = Depth(depth, text[i]);
            if (before == 0 && depth == 1)
            {
                outside.Append(text, start, i - start);
                start = i + 1;
            }
            else if (before == 1 && depth == 0)
            {
                inside.Add(text[start..i].Trim());
                start = i + 1;
            }
        }

        if (depth == 0)
        {
            outside.Append(text, start, text.Length - start);
        }
        else
        {
            inside.Add(text[start..].Trim());
        }

        return (Tidy(outside.ToString()), inside);
    }

    private static string Tidy(string text)
    {
        text = text.Replace("  ", " ", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal).Replace(" ;", ";", StringComparison.Ordinal);
        return text.Replace(" .", ".", StringComparison.Ordinal).Trim();
    }

    private static bool HasWords(string part) => part.Any(char.IsLetter);

    private static IEnumerable<string> At(string text, Func<string, int, bool> ends, bool keepSign)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth = Depth(depth, text[i]);
            if (depth == 0 && ends(text, i))
            {
                yield return text[start..(keepSign ? i + 1 : i)].Trim();
                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..].Trim();
        }
    }

    private static int Depth(int depth, char c) => c switch { '(' => depth + 1, ')' => Math.Max(0, depth - 1), _ => depth };

    private static bool IsSentenceEnd(string text, int i)
    {
        if (text[i] is not ('.' or '?' or '!' or '…'))
        {
            return false;
        }

        var next = i + 1;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        // "..." and "2.3" go on; a sentence begins with a capital.
        return next == text.Length || (next > i + 1 && char.IsUpper(text[next]));
    }
}
