using Assistant.Search.Segments;
using Assistant.Text;

namespace Assistant.Search;

/// <summary>
/// Restores what a hurried question meant: marks that a phone did not type, short forms, slips. It chooses among words that the
/// corpus or the language of questions knows, by the words beside them; where nothing speaks for a change, the typed word stays.
/// </summary>
public sealed class QuestionNormaliser
{
    private readonly WordModel _model;
    private readonly WordGuesser _guesser;
    private readonly AbbreviationReader _abbreviations;
    private readonly LikeliestPath _path;

    internal QuestionNormaliser(Vocabulary vocabulary, int passages)
    {
        _model = new WordModel(vocabulary, passages);
        _guesser = new WordGuesser(_model);
        _abbreviations = new AbbreviationReader(_model);
        _path = new LikeliestPath(_model);
    }

    public NormalisedQuestion Normalise(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        using var notes = Read(NormalForm.Of(question));
        return RestoredText.Of(notes);
    }

    /// <summary>As <see cref="Normalise"/>, but nothing is made that outlives the notes. The caller gives it back.</summary>
    /// <param name="text">In form C.</param>
    internal QuestionNotes Read(string text)
    {
        var notes = QuestionNotes.Rent(text, _model);
        for (var i = 0; i < notes.Tokens.Length;)
        {
            i += Guess(notes, i);
        }

        _path.Choose(notes);
        return notes;
    }

    // How many tokens were taken.
    private int Guess(QuestionNotes notes, int at)
    {
        var token = notes.Tokens[at];
        if (token.Kind == TokenKind.Number || token.InWhole)
        {
            notes.AddPlace(token.Span);
            notes.AddCandidate(_model.Find(notes.KeyOf(token)), token.Letters, RestorationKind.AsTyped);
            return 1;
        }

        if (!notes.IsShouted && _abbreviations.Read(notes, at) is > 0 and var count)
        {
            return count;
        }

        // A capital inside a question begins a name; capitals throughout are a short form that no table holds.
        var typed = notes.TypedOf(token.Span);
        var mayBeName = !notes.IsShouted && char.IsUpper(typed[0]) && (at > 0 || (typed.Length > 1 && char.IsUpper(typed[1])));
        notes.AddPlace(token.Span);
        _guesser.Guess(notes, token, mayBeName);
        return 1;
    }
}
