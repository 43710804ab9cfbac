using System.Text;
using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Tests.Corpus;

/// <summary>Documents with digits, letters and marks of every script, in all places where a number is read.</summary>
public sealed class ScriptsTests
{
    private static readonly string[] Lines =
    [
        "Số 12-KH/TU, ngày 03 tháng 4 năm 2026", "1. Ban Tổ chức báo cáo trước ngày 15/5/2026.", "Điều 7. Trách nhiệm của Sở Nội vụ", "2- Trường hợp quy định tại khoản 1 Điều này: báo chậm nhất 24 giờ kể từ khi nhận tin.",
        "Theo các Chỉ thị số 05, 06 và 10-CT/TW ngày 01/02/2019 của Ban Bí thư; Luật Đất đai năm 2024.", "Quyết định từ số 21 đến số 24/QĐ-UBND, Kết luận số 9 năm 2021.", "a) Hoàn thành trong quý 3/2026, tháng 9/2026, giai đoạn 2026 - 2030.",
        "- Số lớp; số lượt người dự, tỷ lệ % (số liệu từ năm 2015-2020).", "ĐỀ CƯƠNG", "báo cáo 5 năm 2021 - 2025", "TT\tNội dung\tThời hạn", "1\tLập sổ\tQuý 2/2026", "Nhiệm kỳ 2025 - 2030, ngày 2, 3 và 4 tháng 5 năm 2026", "| 1 | 2 | 3 |",
    ];

    [Fact]
    public void Whatever_is_written_in_a_number_is_read_without_failing()
    {
        for (var seed = 1; seed <= 150; seed++)
        {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (var i = 0; i < 25; i++)
            {
                foreach (var c in Lines[random.Next(Lines.Length)])
                {
                    text.Append(char.IsAsciiDigit(c) && random.Next(3) == 0 ? OtherDigit(random, c) : random.Next(60) == 0 ? Anything(random) : c);
                }

                text.Append(random.Next(3) == 0 ? "\n\n" : "\n");
            }

            var document = Shipped.Parse("tron.txt", NormalForm.Of(text.ToString()));
            Laws.All(document);
            Assert.All(document.Tasks, task => Assert.True(task.Limit.End <= document.Text.Length, $"seed {seed}"));
            Assert.All(document.References.SelectMany(reference => reference.Spans), span => Assert.True(span.End <= document.Text.Length, $"seed {seed}"));
            _ = OutlineReader.Read(document);
        }
    }

    [Fact]
    public void A_day_in_digits_of_another_script_is_that_day()
    {
        var task = Assert.Single(Shipped.Parse("ke-hoach.txt", NormalForm.Of("KẾ HOẠCH\nRà soát\n\n1. Sở Nội vụ báo cáo trước ngày \u0661\u0665/\u096B/\u0E52\u0E50\u0E52\u0E56.\n")).Tasks);
        Assert.Equal(new DateOnly(2026, 5, 15), task.When.Date);
    }

    // The first digits of Arabic, Persian, Devanagari, Bengali, Thai, Khmer, Mongolian and the full-width ones.
    private static char OtherDigit(Random random, char digit) => (char)("\u0660\u06F0\u0966\u09E6\u0E50\u17E0\u1810\uFF10"[random.Next(8)] + digit - '0');

    private static char Anything(Random random) => (char)random.Next(0x20, 0xD800);
}
