using Assistant.Text;

namespace Assistant.Corpus.Parsing;

/// <summary>A block's text that knows its way back to the source.</summary>
internal sealed class MappedText
{
    private readonly string _source;
    private readonly Block _block;
    private int[]? _offsets;

    public MappedText(string source, Block block)
    {
        (_source, _block) = (source, block);
        if (block.Kind == BlockKind.Table)
        {
            (Text, _offsets) = PlainText.Map(source, block.Pieces);
        }
        else
        {
            // Most blocks are only searched and never asked for a place: the way back is worked out when somebody asks.
            Text = block.Text.Replace('\n', ' ');
        }
    }

    /// <summary>The block's words; like <see cref="Block.Text"/> but on one line.</summary>
    public string Text { get; }

    private int[] Offsets => _offsets ??= PlainText.Map(_source, _block.Pieces).Offsets;

    /// <summary>The place in the source of a stretch of <see cref="Text"/>; it may run over a cut.</summary>
    public TextSpan Source(int start, int length) =>
        length <= 0 ? new TextSpan(Offsets[start], Offsets[start]) : new TextSpan(Offsets[start], Offsets[start + length - 1] + 1);
}
