using Assistant.Corpus.Parsing;

namespace Assistant.Corpus.References;

/// <summary>A document's blocks with the documents that they name, found once for all who need them.</summary>
internal sealed class CitedText
{
    private readonly Lookup<int, Mention> _byBlock;
    private readonly Lazy<Dictionary<string, Block>> _byId;

    private CitedText(IReadOnlyList<Block> blocks, IReadOnlyList<MappedText> texts, IReadOnlyList<Mention> mentions)
    {
        Blocks = blocks;
        _byId = new Lazy<Dictionary<string, Block>>(() => blocks.ToDictionary(block => block.Id, StringComparer.Ordinal));
        Texts = texts;
        Mentions = mentions;
        _byBlock = (Lookup<int, Mention>)mentions.ToLookup(mention => mention.Block);
    }

    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>One for each block.</summary>
    public IReadOnlyList<MappedText> Texts { get; }

    /// <summary>In order of block and place.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    public Block? Find(string blockId) => _byId.Value.GetValueOrDefault(blockId);

    public IEnumerable<Mention> In(int block) => _byBlock[block];

    public static CitedText Read(string source, IReadOnlyList<Block> blocks)
    {
        var texts = blocks.Select(block => new MappedText(source, block)).ToList();
        var mentions = new List<Mention>();
        var definitions = new Definitions();
        for (var i = 0; i < blocks.Count; i++)
        {
            var found = MentionFinder.Find(texts[i]);
            if (blocks[i].Kind == BlockKind.Header)
            {
                // The head of a page only gives the number: its lines do not follow one another as sentences do.
                found = [.. found.Select(mention => mention with { About = "", Issuer = "", Date = null, Year = 0 })];
            }

            definitions.Read(texts[i], found);
            if (!definitions.IsEmpty)
            {
                found = [.. found.Concat(definitions.In(texts[i], found)).OrderBy(mention => mention.Start)];
            }

            var block = i;
            mentions.AddRange(found.Select(mention => mention with { Block = block }));
        }

        return new CitedText(blocks, texts, mentions);
    }
}
