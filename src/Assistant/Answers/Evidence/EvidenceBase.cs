using Assistant.Search;

namespace Assistant.Answers.Evidence;

/// <summary>What a corpus offers for answers: its documents prepared once, and kept as long as the snapshot lives.</summary>
internal sealed class EvidenceBase
{
    public EvidenceBase(CorpusSnapshot corpus)
    {
        Corpus = corpus;
        // By number: asking for a document parses it, and that too is done on all cores.
        Documents = [.. ParallelEnumerable.Range(0, corpus.Documents.Count).AsOrdered().Select(i => new DocumentView(corpus.Documents[i]))];
        Lexicon = new Lexicon(Documents.SelectMany(document => document.Blocks).Select(block => block.Words));
    }

    public CorpusSnapshot Corpus { get; }

    public IReadOnlyList<DocumentView> Documents { get; }

    public Lexicon Lexicon { get; }
}
