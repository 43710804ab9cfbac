namespace Assistant.Search.Segments;

/// <summary>Compares as it is ranked: the higher score first, of equal ones the passage that stands first.</summary>
internal readonly record struct RankedPassage(int Ordinal, float Score) : IComparable<RankedPassage>
{
    public int CompareTo(RankedPassage other) => Score != other.Score ? other.Score.CompareTo(Score) : Ordinal.CompareTo(other.Ordinal);

    public static bool operator <(RankedPassage left, RankedPassage right) => left.CompareTo(right) < 0;

    public static bool operator >(RankedPassage left, RankedPassage right) => left.CompareTo(right) > 0;

    public static bool operator <=(RankedPassage left, RankedPassage right) => left.CompareTo(right) <= 0;

    public static bool operator >=(RankedPassage left, RankedPassage right) => left.CompareTo(right) >= 0;
}
