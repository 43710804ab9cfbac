using Assistant.Answers.Reading;
using Assistant.Search;

namespace Assistant.Answers.Evidence;

/// <summary>
/// The pieces in which the evidence of one question is looked for: the passages that the index found, with what stands over them
/// and beside them, the sections that the question names, and a named document whole, unless it is a book.
/// </summary>
internal sealed class Reach
{
    // A named document with more blocks is searched like a corpus.
    private const int MostBlocks = 400;

    // Beside the best passages the rest of the answer stands; further down each stands for itself.
    private const int WithNeighbours = 40;

    private readonly Inquiry _inquiry;
    private readonly HashSet<BlockView> _blocks = [];

    public Reach(Inquiry inquiry)
    {
        _inquiry = inquiry;
        var documents = inquiry.Scope.Documents.ToDictionary(view => view.Document.Id, StringComparer.Ordinal);
        var at = 0;
        foreach (var place in inquiry.Scope.Places)
        {
            if (documents.GetValueOrDefault(place.DocumentId)?.Find(place.BlockId) is { } block)
            {
                Take(block, place);
                if (at++ < WithNeighbours)
                {
                    TakeNeighbours(block);
                }
            }
        }

        foreach (var document in inquiry.Scope.Documents)
        {
            TakeNamed(document);
        }

        Blocks = [.. inquiry.Scope.Documents.SelectMany(document => _blocks.Where(block => block.Document == document).OrderBy(block => block.Order))];
        Tables = [.. inquiry.Scope.Documents.SelectMany(document => document.Tables).Where(table => _blocks.Contains(table.Block))];
    }

    /// <summary>In order of the documents and of their text.</summary>
    public IReadOnlyList<BlockView> Blocks { get; }

    public IReadOnlyList<TableView> Tables { get; }

    // A heading's passage has what stands below it, a lead-in's its items.
    private void Take(BlockView block, PassagePlace place)
    {
        _blocks.Add(block);
        _blocks.UnionWith(block.Above());
        _blocks.UnionWith(block.Below().Where(view => view.Block.Span.Overlaps(place.Span)));
    }

    private void TakeNeighbours(BlockView block)
    {
        foreach (var order in (int[])[block.Order - 1, block.Order + 1])
        {
            if (order >= 0 && order < block.Document.Blocks.Count)
            {
                _blocks.Add(block.Document.Blocks[order]);
            }
        }
    }

    private void TakeNamed(DocumentView document)
    {
        var reading = _inquiry.Reading;
        if (_inquiry.Scope.IsNamed && document.Blocks.Count * _inquiry.Scope.Named.Count <= MostBlocks)
        {
            _blocks.UnionWith(document.Blocks);
        }
        else if (reading.Sections.Count > 0)
        {
            _blocks.UnionWith(document.Blocks.Where(block => Place.Holds(reading, block, Bag.Empty)));
        }

        if (_inquiry.Question.PreferredSection is { Length: > 0 } section)
        {
            _blocks.UnionWith(document.Blocks.Where(block => Place.IsUnder(block, section)));
        }
    }
}
