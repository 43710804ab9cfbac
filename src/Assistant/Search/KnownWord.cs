namespace Assistant.Search;

/// <summary>A word as the corpus and the language of questions know it.</summary>
/// <param name="Term">Its number in the vocabulary; -1 when no passage holds it.</param>
/// <param name="Phrase">Its number among <see cref="QuestionPhrases"/>; -1 when no question needs it.</param>
/// <param name="Count">How often it was met; 0 for a word that is not known at all.</param>
internal readonly record struct KnownWord(int Term, int Phrase, int Count)
{
    public static readonly KnownWord None = new(-1, -1, 0);

    public bool IsKnown => Count > 0;
}
