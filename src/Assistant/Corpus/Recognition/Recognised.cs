namespace Assistant.Corpus.Recognition;

/// <param name="Known">The document of the corpus, or the attachment of one ("id/de-cuong"), that it is; null for a new one.</param>
public sealed record Recognised(RecognitionKind Kind, Document? Known)
{
    public static readonly Recognised AsNew = new(RecognitionKind.New, null);
}
