using Assistant.Corpus;
using Assistant.Corpus.Parsing;

namespace Assistant.Tests.Corpus;

public sealed class MappedTextTests
{
    private const string Minutes = """
        CHI BỘ THÔN ĐÔNG
        *
        Số 03-BB/CB

        BIÊN BẢN

        **họp chi bộ  tháng 4**

        1. **Thành phần:**  bí thư, các **đồng chí** đảng viên,

        ¹ Vắng một đồng chí.

        có mặt đủ¹; khách mời.

        Họ tên	Chức vụ
        Lê Văn Mẫu	Bí thư

        Nơi nhận:
        - Đảng ủy xã;
        - Lưu chi bộ.
        """;

    /// <summary>Tasks and references are found in this text and cited at the source's place: the two must never drift apart.</summary>
    [Fact]
    public void The_words_of_a_block_and_their_places_in_the_source_agree_letter_for_letter()
    {
        var document = DocumentParser.Parse(new SourceFile("bien-ban.txt", Minutes, "0", DocumentMetadata.None));

        Assert.NotEmpty(document.Blocks);
        foreach (var block in document.Blocks)
        {
            var mapped = new MappedText(Minutes, block);
            for (var i = 0; i < mapped.Text.Length; i++)
            {
                var source = mapped.Source(i, 1).In(Minutes);
                Assert.True(source == mapped.Text[i].ToString() || mapped.Text[i] == ' ', $"{block.Id}: '{mapped.Text[i]}' came from '{source}'.");
            }

            Assert.Throws<IndexOutOfRangeException>(() => mapped.Source(mapped.Text.Length, 1));
        }
    }
}
