using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;

namespace Assistant.Answers.Composing;

/// <summary>Chooses how a question is answered.</summary>
internal static class DraftChoice
{
    /// <summary>Below this the evidence does not carry an answer. Set on the development questions.</summary>
    public const double Threshold = 0.55;

    /// <summary>The answers worth trying, the likeliest first.</summary>
    public static IEnumerable<Draft> Of(Inquiry inquiry)
    {
        foreach (var kind in inquiry.Reading.Kinds)
        {
            if (Compose(inquiry, kind) is { } draft)
            {
                yield return draft;
                yield break;
            }
        }

        if (ClauseComposer.Compose(inquiry, wholeSentence: false) is { } last)
        {
            yield return last;
        }
    }

    private static Draft? Compose(Inquiry inquiry, QuestionKind kind) => kind switch
    {
        QuestionKind.Deadline => DeadlineComposer.Compose(inquiry),
        QuestionKind.Contents or QuestionKind.OutlineAsks or QuestionKind.Tasks => Listed(inquiry),
        QuestionKind.Procedure or QuestionKind.Definition => ClauseComposer.Compose(inquiry, wholeSentence: true),
        _ => null,
    };

    // A heading with its items, or a sentence that lists: whichever fits better.
    private static Draft? Listed(Inquiry inquiry)
    {
        var (topic, clause) = (TopicComposer.Best(inquiry), ClauseComposer.Best(inquiry));
        return topic is not null && (clause is null || topic.Score + 0.05 >= clause.Score)
            ? TopicComposer.Show(inquiry, topic)
            : clause is null ? null : ClauseComposer.Show(inquiry, clause, wholeSentence: true);
    }
}
