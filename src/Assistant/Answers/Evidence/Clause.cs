using Assistant.Answers.Reading;

namespace Assistant.Answers.Evidence;

/// <summary>The smallest piece that can be shown by itself: a sentence, or a part of one between semicolons.</summary>
/// <param name="Start">In the block's text.</param>
/// <param name="Sentence">Which sentence of the block it belongs to.</param>
internal sealed record Clause(BlockView Block, int Start, int End, int Sentence, IReadOnlyList<Word> Words)
{
    private Bag? _bag;

    public string Text => Block.Block.Text[Start..End];

    public Bag Bag => _bag ??= new Bag(Words);
}
