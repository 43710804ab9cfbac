namespace Assistant.Corpus.Parsing;

/// <summary>How a piece of text ends, and how the next begins: whether a page break cut a sentence in two.</summary>
internal static class Ends
{
    // A heading may be long; a sentence of this length that lacks its end was cut.
    private const int SurelyASentence = 250;
    private const int PerhapsASentence = 60;

    // Words that no sentence ends with.
    private static readonly HashSet<string> Dangling = new(StringComparer.OrdinalIgnoreCase)
    {
        "của", "và", "các", "những", "cho", "với", "về", "theo", "trong", "là", "để", "từ", "đến", "tại", "được", "do", "hoặc", "số", "ngày",
        "bằng", "có", "không", "như", "khi", "trên", "dưới", "giữa", "bởi", "mà", "thì", "phải", "sẽ", "đã", "đang", "một", "mỗi", "nhất",
    };

    /// <summary>Ends as a sentence or a list entry ends.</summary>
    public static bool Closed(string bare)
    {
        for (var i = bare.Length - 1; i >= 0; i--)
        {
            var c = bare[i];
            if (c is '”' or '"' or '’' or ')' or '»' or ' ' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherNumber)
            {
                continue;
            }

            return c is '.' or ';' or '?' or '!' or '…' or ':';
        }

        return false;
    }

    public static bool StartsSmall(string bare)
    {
        foreach (var c in bare)
        {
            if (char.IsLetter(c))
            {
                return char.IsLower(c);
            }

            if (c is not ('“' or '"' or '‘' or '(' or ' '))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Ends with a comma, inside a bracket, or with a word that no sentence ends with.</summary>
    public static bool Dangles(string above) =>
        above.Length > 0 && (above[^1] == ',' || OpenBracket(above) || Dangling.Contains(above[(above.LastIndexOf(' ') + 1)..]));

    /// <summary>Whether an unmarked line goes on with the content block above it.</summary>
    /// <param name="heading">The block above carries a number and may be a heading, after which text begins anew.</param>
    public static bool GoesOn(string above, string below, bool heading, bool contiguous)
    {
        if (above.Length == 0)
        {
            return false;
        }

        var last = above[^1];
        if (StartsSmall(below))
        {
            return last != '.' && last != ':' && last != '?' && last != '!' && !above.EndsWith('…');
        }

        if (Dangles(above))
        {
            return true;
        }

        if (last is '.' or ';' or ':' or '?' or '!' or '…' or '”' or '"' or ')' || LooksLabelled(below))
        {
            return false;
        }

        return above.Length >= (heading ? SurelyASentence : contiguous ? PerhapsASentence + 20 : PerhapsASentence);
    }

    // "Địa điểm: …" after "Thời gian: …" is a new entry, not the rest of a sentence.
    private static bool LooksLabelled(string below)
    {
        var colon = below.AsSpan(0, Math.Min(below.Length, 40)).IndexOf(':');
        return colon > 0;
    }

    private static bool OpenBracket(string above)
    {
        // Only the tail counts: a bracket that stays open over more than a few lines is a slip of the pen.
        var tail = above.AsSpan(Math.Max(0, above.Length - 300));
        var open = tail.LastIndexOf('(');
        return open >= 0 && tail.LastIndexOf(')') < open;
    }
}
