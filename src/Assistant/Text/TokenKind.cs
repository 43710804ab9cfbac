namespace Assistant.Text;

public enum TokenKind
{
    /// <summary>A run of letters: a syllable, an abbreviation, a foreign word.</summary>
    Word,

    Number,

    /// <summary>A date or a document symbol as one term; its parts follow it as tokens of their own.</summary>
    Whole,
}
