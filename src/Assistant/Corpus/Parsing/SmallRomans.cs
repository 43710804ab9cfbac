namespace Assistant.Corpus.Parsing;

/// <summary>Tells the numeral "i)" from the letter "i)" that follows "h)": a numeral is followed by "ii)".</summary>
internal static class SmallRomans
{
    private const int LinesToNext = 60;

    public static void Mark(LineMark[] marks)
    {
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i].Rank is Rank.SmallLetter or Rank.BracketedLetter && Inside(marks[i]) is "i" or "v" or "x" && (Inside(marks[i]) == "i" ? NextIsTwo(marks, i) : PreviousIsRoman(marks, i)))
            {
                marks[i] = marks[i] with { Rank = Rank.SmallRoman };
            }
        }
    }

    private static bool NextIsTwo(LineMark[] marks, int i)
    {
        for (var at = i + 1; at < marks.Length && at <= i + LinesToNext; at++)
        {
            if (marks[at].Kind == LineKind.Numbered && marks[at].Rank <= Rank.SmallRoman)
            {
                return marks[at].Rank == Rank.SmallRoman && Inside(marks[at]) == "ii";
            }
        }

        return false;
    }

    private static bool PreviousIsRoman(LineMark[] marks, int i)
    {
        for (var at = i - 1; at >= 0 && at >= i - LinesToNext; at--)
        {
            if (marks[at].Kind == LineKind.Numbered && marks[at].Rank <= Rank.SmallRoman)
            {
                return marks[at].Rank == Rank.SmallRoman && Inside(marks[at]) is "iv" or "ix";
            }
        }

        return false;
    }

    private static string Inside(LineMark mark) => mark.Label.Trim('(', ')', '.');
}
