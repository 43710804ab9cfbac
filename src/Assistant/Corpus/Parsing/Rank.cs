namespace Assistant.Corpus.Parsing;

/// <summary>Order of the labels that Vietnamese documents use, outermost first. A block's parent is the nearest block above of a lower rank.</summary>
internal static class Rank
{
    public const int Title = 0;
    public const int Part = 10;
    public const int Chapter = 20;
    public const int CapitalLetter = 24;
    public const int Roman = 30;
    public const int Division = 34;
    public const int Article = 40;

    /// <summary>"1."; "1.1." one more, and so on.</summary>
    public const int Arabic = 50;

    /// <summary>A heading without a number stands inside the numbered one above it.</summary>
    public const int Starred = 58;
    public const int SmallLetter = 60;

    /// <summary>"(1)"; "(a)" and "i)" stand inside it.</summary>
    public const int Bracketed = 62;
    public const int BracketedLetter = 64;
    public const int SmallRoman = 66;
    public const int Dash = 70;
    public const int Plus = 80;
    public const int Leaf = 100;
}
