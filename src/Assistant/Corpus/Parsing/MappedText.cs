using Assistant.Text;

namespace Assistant.Corpus.Parsing;

/// <summary>A block's text that knows its way back to the source.</summary>
internal sealed class MappedText
{
    private readonly int[] _offsets;

    public MappedText(string source, Block block) => (Text, _offsets) = PlainText.Map(source, block.Pieces);

    /// <summary>The block's words; like <see cref="Block.Text"/> but on one line.</summary>
    public string Text { get; }

    /// <summary>The place in the source of a stretch of <see cref="Text"/>; it may run over a cut.</summary>
    public TextSpan Source(int start, int length) =>
        length <= 0 ? new TextSpan(_offsets[start], _offsets[start]) : new TextSpan(_offsets[start], _offsets[start + length - 1] + 1);
}
