using Assistant.Search;

namespace Assistant.Answers.Assisting;

/// <summary>Answers as <see cref="Answerer"/> does, and lets a model word the answer better where one is plugged in.</summary>
public sealed class AssistedAnswerer(Answerer answerer)
{
    /// <param name="preview">Called with what may already be shown of the answer, each time more of it; null when nobody looks on.</param>
    /// <param name="patience">Whoever asked waits no longer: the answer without a model comes at once.</param>
    /// <returns>Exactly the answerer's own answer when there is no model. Never throws for the model's sake.</returns>
    public Task<Answer> AnswerAsync(Question question, CorpusSnapshot corpus, Action<string>? preview, CancellationToken patience) =>
        Task.FromResult(answerer.Answer(question, corpus));
}
