using System.Text;
using Assistant.Search.Segments;
using Assistant.Text;

namespace Assistant.Search;

/// <summary>
/// Restores what a hurried question meant: marks that a phone did not type, short forms, slips. It chooses among words that the
/// corpus or the language of questions knows, by the words beside them; where nothing speaks for a change, the typed word stays.
/// </summary>
public sealed class QuestionNormaliser
{
    // A pasted page is no question; its beginning is understood, the rest is left as it is.
    private const int MaxTokens = 200;

    private readonly WordModel _model;
    private readonly WordGuesser _guesser;
    private readonly AbbreviationReader _abbreviations;

    internal QuestionNormaliser(Vocabulary vocabulary, int passages)
    {
        _model = new WordModel(vocabulary, passages);
        _guesser = new WordGuesser(_model);
        _abbreviations = new AbbreviationReader(_model);
    }

    public NormalisedQuestion Normalise(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var text = NormalForm.Of(question);
        var words = Chosen(Candidates(text));
        return new NormalisedQuestion(text, Rewritten(text, words), [.. words.Select(word => word.Word)]);
    }

    private List<(TextSpan Typed, IReadOnlyList<WordCandidate> Candidates)> Candidates(string text)
    {
        var all = Syllables.Of(text);
        var wholes = all.Where(token => token.Kind == TokenKind.Whole).Select(token => token.Span).ToList();
        var tokens = KeystrokeTokens.Joined(text, [.. all.Where(token => token.Kind != TokenKind.Whole).Take(MaxTokens)]);
        var marked = tokens.Any(token => Diacritics.HasMarks(token.Key));
        var shouted = tokens.Count > 2 && !text.Any(char.IsLower);
        var found = new List<(TextSpan, IReadOnlyList<WordCandidate>)>();
        for (var i = 0; i < tokens.Count;)
        {
            var token = tokens[i];
            var typed = token.Span.In(text);
            if (token.Kind == TokenKind.Number || wholes.Exists(whole => whole.Overlaps(token.Span)))
            {
                found.Add((token.Span, [new WordCandidate(token.Key, 0, RestorationKind.AsTyped)]));
                i++;
                continue;
            }

            var (count, meaning) = shouted ? default : _abbreviations.Read(text, tokens, i, found.Count > 0 ? found[^1].Item2[0].Key : null);
            if (count > 0)
            {
                var span = new TextSpan(token.Span.Start, tokens[i + count - 1].Span.End);
                found.AddRange(Syllables.Of(meaning).Select(part =>
                    (span, (IReadOnlyList<WordCandidate>)[new WordCandidate(part.Key, 0, RestorationKind.Abbreviation)])));
                i += count;
                continue;
            }

            // A capital inside a question begins a name; capitals throughout are a short form that no table holds.
            var mayBeName = !shouted && char.IsUpper(typed[0]) && (i > 0 || (typed.Length > 1 && char.IsUpper(typed[1])));
            found.Add((token.Span, _guesser.Guess(typed, marked, mayBeName)));
            i++;
        }

        return found;
    }

    /// <summary>The likeliest way through the candidates (Viterbi).</summary>
    private List<(RestoredWord Word, bool First)> Chosen(List<(TextSpan Typed, IReadOnlyList<WordCandidate> Candidates)> places)
    {
        var steps = new List<(double Score, int From)[]>();
        for (var i = 0; i < places.Count; i++)
        {
            var here = places[i].Candidates;
            var step = new (double Score, int From)[here.Count];
            for (var c = 0; c < here.Count; c++)
            {
                step[c] = i == 0
                    ? (_model.LogLikelihood(null, here[c].Key) - here[c].Cost, -1)
                    : Best(places[i - 1].Candidates, steps[i - 1], here[c]);
            }

            steps.Add(step);
        }

        var words = new List<(RestoredWord, bool)>();
        var at = steps.Count == 0 ? -1 : Enumerable.Range(0, steps[^1].Length).MaxBy(c => steps[^1][c].Score);
        for (var i = places.Count - 1; i >= 0; at = steps[i].Length > 0 ? steps[i][at].From : -1, i--)
        {
            var candidate = places[i].Candidates[at];
            var first = i == 0 || places[i - 1].Typed != places[i].Typed;
            words.Add((new RestoredWord(candidate.Key, places[i].Typed, candidate.Kind), first));
        }

        words.Reverse();
        return words;
    }

    private (double Score, int From) Best(IReadOnlyList<WordCandidate> before, (double Score, int From)[] scores, WordCandidate here)
    {
        var best = (Score: double.NegativeInfinity, From: 0);
        for (var b = 0; b < before.Count; b++)
        {
            var score = scores[b].Score + _model.LogLikelihood(before[b].Key, here.Key) - here.Cost;
            best = score > best.Score ? (score, b) : best;
        }

        return best;
    }

    private static string Rewritten(string text, List<(RestoredWord Word, bool First)> words)
    {
        var written = new StringBuilder(text.Length);
        var end = 0;
        foreach (var (word, first) in words)
        {
            if (word.Kind == RestorationKind.AsTyped)
            {
                continue;
            }

            if (first)
            {
                written.Append(text, end, word.Typed.Start - end);
                end = word.Typed.End;
            }
            else
            {
                written.Append(' ');
            }

            written.Append(InCaseOf(word.Typed.In(text), word));
        }

        return written.Append(text, end, text.Length - end).ToString();
    }

    private static string InCaseOf(string typed, RestoredWord word)
    {
        if (word.Kind == RestorationKind.Abbreviation || !char.IsUpper(typed[0]))
        {
            return word.Key;
        }

        return typed.Length > 1 && typed.All(letter => !char.IsLower(letter))
            ? word.Key.ToUpperInvariant()
            : char.ToUpperInvariant(word.Key[0]) + word.Key[1..];
    }
}
