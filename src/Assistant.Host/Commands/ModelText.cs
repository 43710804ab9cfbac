using Assistant.Answers.Assisting;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>What is to be said of the language model.</summary>
internal static class ModelText
{
    private static readonly OfferedPassage Trial = new(1, "Văn bản thử", "", "Đây là đoạn thử.");

    /// <summary>Asks the model, with words of our own.</summary>
    /// <returns>Null when it answers.</returns>
    public static async Task<string?> ProbeAsync(IAnswerModel model, CancellationToken cancel)
    {
        try
        {
            await model.ChooseAsync("Đoạn nào là đoạn thử?", [Trial], model.Wait, cancel);
            return null;
        }
        catch (AnswerModelException error)
        {
            return Replies.ModelFailed(EmbeddingText.Said(error.Trouble));
        }
    }
}
