using System.Runtime.InteropServices;

namespace Assistant.Search;

/// <summary>Chooses one candidate at each place of a question, so that all together are the likeliest (Viterbi).</summary>
internal sealed class LikeliestPath(WordModel model)
{
    /// <summary>Fills the words of the notes.</summary>
    public void Choose(QuestionNotes notes)
    {
        for (var place = 0; place < notes.Places; place++)
        {
            Step(notes, place);
        }

        CollectionsMarshal.SetCount(notes.Words, notes.Places);
        var at = notes.Places == 0 ? 0 : Best(CollectionsMarshal.AsSpan(notes.Steps)[notes.StepsOf(notes.Places - 1)]);
        for (var place = notes.Places - 1; place >= 0; place--)
        {
            var typed = notes.TypedAt(place);
            notes.Words[place] = new ReadWord(notes.CandidatesOf(place)[at], typed, place == 0 || notes.TypedAt(place - 1) != typed);
            at = CollectionsMarshal.AsSpan(notes.Steps)[notes.StepsOf(place)][at].From;
        }
    }

    private void Step(QuestionNotes notes, int place)
    {
        var here = notes.CandidatesOf(place);
        CollectionsMarshal.SetCount(notes.Steps, notes.Steps.Count + here.Length);
        var all = CollectionsMarshal.AsSpan(notes.Steps);
        var steps = all[notes.StepsOf(place)];
        var before = place == 0 ? [] : notes.CandidatesOf(place - 1);
        var scores = place == 0 ? [] : all[notes.StepsOf(place - 1)];
        var favourite = Best(scores);
        var careless = notes.IsBare(place) ? WordGuesser.Carelessness(notes) : 1;
        for (var i = 0; i < here.Length; i++)
        {
            steps[i] = place == 0 ? (model.First(here[i].Word), 0) : From(before, scores, favourite, here[i].Word);
            steps[i].Score *= here[i].Kind == RestorationKind.Marks ? Math.Min(1, careless * here[i].Belief) : here[i].Belief;
        }

        // Only the proportions count; without this the scores of a long question would sink below what a double holds.
        var best = steps[Best(steps)].Score;
        foreach (ref var step in steps)
        {
            step.Score /= best;
        }
    }

    private (double Score, int From) From(
        ReadOnlySpan<WordCandidate> before, ReadOnlySpan<(double Score, int From)> scores, int favourite, KnownWord word)
    {
        var best = (Score: scores[favourite].Score * model.Next(before[favourite].Word, word, model.Together(before[favourite].Word, word)), From: favourite);
        for (var i = 0; i < before.Length; i++)
        {
            var one = before[i].Word;
            // Looking up how often two words stand together costs more than all else: where even the most could not win, one need not know.
            if (i == favourite || scores[i].Score * model.Next(one, word, Math.Min(one.Count, word.Count)) < best.Score)
            {
                continue;
            }

            var score = scores[i].Score * model.Next(one, word, model.Together(one, word));
            if (score > best.Score || (score >= best.Score && i < best.From))
            {
                best = (score, i);
            }
        }

        return best;
    }

    private static int Best(ReadOnlySpan<(double Score, int From)> steps)
    {
        var best = 0;
        for (var i = 1; i < steps.Length; i++)
        {
            best = steps[i].Score > steps[best].Score ? i : best;
        }

        return best;
    }
}
