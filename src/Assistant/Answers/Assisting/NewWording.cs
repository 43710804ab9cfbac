using Assistant.Answers.Checks;
using Assistant.Corpus;
using Assistant.Wording;

namespace Assistant.Answers.Assisting;

/// <summary>An answer in a model's words, sentence by sentence; none stands here that the gate did not let through.</summary>
internal sealed class NewWording(AnswerFrame frame, Offer offer)
{
    private const int LongestSentence = 900;

    private readonly HashSet<int> _places = [.. AnswerFrame.Marks(frame.Body)];
    private readonly List<ModelSentence> _own = [];
    private readonly List<ModelSentence> _others = [];

    /// <returns>False when the sentence may not be shown; then none of the model's words are.</returns>
    public bool Take(ModelSentence sentence)
    {
        var marks = AnswerFrame.Marks(sentence.Text).ToList();
        var isOwn = marks.TrueForAll(_places.Contains);
        if (sentence.Text.Length > LongestSentence
            || marks.Count == 0
            // What stands under the name of one document is not another's.
            || !isOwn && !marks.TrueForAll(mark => mark > offer.Own && offer.Has(mark))
            || !SeenText.IsPlain(sentence.Text, marks.Select(mark => offer.Evidence[mark - 1]))
            || AnswerGate.ExamineSentence(sentence.Text, offer.Evidence).Count > 0)
        {
            return false;
        }

        (isOwn ? _own : _others).Add(sentence);
        return true;
    }

    /// <summary>It says everything that the answer without a model says.</summary>
    public bool IsWhole => frame.IsKeptBy(Joined(_own));

    /// <summary>The answer as far as it has come, its citations numbered in the order in which they are met.</summary>
    public (string Text, IReadOnlyList<Citation> Citations) Shown()
    {
        var other = _others.Count == 0 ? string.Empty : Replies.AnswerAlso + "\n\n" + Joined(_others);
        var text = string.Join("\n\n", new[] { frame.Lead, Joined(_own), other, frame.Tail }.Where(part => part.Length > 0));
        var numbers = AnswerFrame.Marks(text).Where(offer.Has).Distinct().ToList();
        return (AnswerFrame.Renumbered(text, mark => numbers.IndexOf(mark) + 1), [.. numbers.Select((number, i) => offer[number] with { N = i + 1 })]);
    }

    private static string Joined(List<ModelSentence> sentences)
    {
        var text = string.Empty;
        foreach (var sentence in sentences)
        {
            text += text.Length == 0 ? sentence.Text : (sentence.StartsLine ? sentence.Text.StartsWith('-') ? "\n" : "\n\n" : " ") + sentence.Text;
        }

        return text;
    }
}
