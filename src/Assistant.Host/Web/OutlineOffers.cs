using Assistant.Corpus;
using Assistant.Search;

namespace Assistant.Host.Web;

/// <summary>The documents of the corpus that hold an outline to write by.</summary>
internal sealed class OutlineOffers(CorpusLibrary library)
{
    private (long Version, IReadOnlyList<Document> Documents)? _known;

    public IReadOnlyList<Document> All()
    {
        var corpus = library.Current;
        if (_known is not { } known || known.Version != corpus.Version)
        {
            _known = known = (corpus.Version, [.. corpus.Documents.Where(document => document.Kind == DocumentKind.Official && OutlineReader.Read(document) is not null)]);
        }

        return known.Documents;
    }
}
