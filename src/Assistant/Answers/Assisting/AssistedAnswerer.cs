using Assistant.Search;
using Assistant.Search.Vectors;
using Assistant.Wording;

namespace Assistant.Answers.Assisting;

/// <summary>
/// Answers as <see cref="Answerer"/> does, and lets a model word the answer better where one is plugged in. The model can make no answer of
/// none, and adds nothing: what the gate refuses, what comes late, cut or garbled is as if it had never been said.
/// </summary>
/// <param name="model">Null where none is plugged in.</param>
public sealed class AssistedAnswerer(Answerer answerer, IAnswerModel? model = null, TimeProvider? clock = null)
{
    /// <param name="preview">Called with what may already be shown of the answer, each time more of it; null when nobody looks on.</param>
    /// <param name="patience">Whoever asked waits no longer: the answer without a model comes at once.</param>
    /// <returns>Exactly the answerer's own answer when there is no model. Never throws for the model's sake.</returns>
    public async Task<Answer> AnswerAsync(Question question, CorpusSnapshot corpus, Action<string>? preview, CancellationToken patience)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(corpus);
        var plain = answerer.Answer(question, corpus);
        if (model is null || Rewriting.IsAct(question, corpus))
        {
            return plain;
        }

        var time = new TimeLeft(clock ?? TimeProvider.System, model.Wait);
        try
        {
            if (plain is Answer.NotFound or Answer.Clarify && Rewriting.IsUnsure(question, corpus))
            {
                return await ReadAnewAsync(model, question, corpus, time, patience) ?? plain;
            }

            return plain is Answer.Found found ? await WordedAnewAsync(model, found, question, corpus, preview, time, patience) ?? plain : plain;
        }
        catch (Exception error) when (error is AnswerModelException or OperationCanceledException)
        {
            return plain;
        }
    }

    // The answer to the question read anew is the rules' own, and says how the question was read.
    private async Task<Answer?> ReadAnewAsync(IAnswerModel with, Question question, CorpusSnapshot corpus, TimeLeft time, CancellationToken patience)
    {
        var proposal = await with.RewriteAsync(SeenText.Of(question.Text), SeenText.Of(question.PreviousQuestion!), time.Now, patience);
        return Rewriting.Accepted(proposal, question) is { } read
            && answerer.Answer(question with { Text = read, PreviousQuestion = null }, corpus) is Answer.Found found
            ? found with { Text = Replies.AnswerReadAs(read) + "\n\n" + found.Text, ReadAs = read }
            : null;
    }

    private static async Task<Answer?> WordedAnewAsync(
        IAnswerModel with, Answer.Found plain, Question question, CorpusSnapshot corpus, Action<string>? preview, TimeLeft time, CancellationToken patience)
    {
        if (AnswerFrame.Of(plain.Text) is not { } frame)
        {
            return null;
        }

        var asked = SeenText.Of(question.Text);
        var offer = Offer.Of(plain, frame, question.Text, corpus);
        if (offer.Count > offer.Own)
        {
            offer = offer.Chosen(await ChosenAsync(with, asked, offer, time, patience), frame.Body);
        }

        var (wording, sentences) = (new NewWording(frame, offer), new ModelSentences());
        await foreach (var piece in with.SmoothAsync(asked, SeenText.Of(frame.Body), offer.Passages, time.Now, patience).WithCancellation(patience))
        {
            foreach (var sentence in sentences.Add(piece))
            {
                if (!wording.Take(sentence))
                {
                    return null;
                }

                preview?.Invoke(wording.Shown().Text);
            }
        }

        if (!sentences.Rest().TrueForAll(wording.Take) || !wording.IsWhole)
        {
            return null;
        }

        var (text, citations) = wording.Shown();
        return plain with { Text = text, Citations = citations };
    }

    // A choice that cannot be read chooses nothing; the answer's own passages are there all the same.
    private static async Task<IReadOnlyList<int>> ChosenAsync(IAnswerModel with, string asked, Offer offer, TimeLeft time, CancellationToken patience)
    {
        try
        {
            return await with.ChooseAsync(asked, offer.Passages, time.Now, patience);
        }
        catch (AnswerModelException error) when (error.Trouble == EndpointTrouble.BadAnswer)
        {
            return [];
        }
    }
}
