using System.Globalization;
using System.Text;

namespace Assistant.Benchmarks;

/// <summary>Writes one invented document.</summary>
internal sealed class InventedText(SentencePool pool, int number)
{
    // 20 kB in UTF-8, where a Vietnamese letter takes 1.35 bytes on average.
    private const int Length = 14_800;

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    private readonly Random _random = new(number);
    private readonly StringBuilder _text = new(Length + 2000);
    private int _notes;

    public void Plan()
    {
        Head("TỈNH ỦY SÔNG XANH", $"{1 + (number % 300)}-KH/TU", "KẾ HOẠCH");
        Sections();
        End("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ");
    }

    public void Report()
    {
        Head("ĐẢNG ỦY KHỐI CƠ QUAN", $"{1 + (number % 300)}-BC/ĐUK", "BÁO CÁO");
        Sections();
        End("T/M ĐẢNG ỦY", "BÍ THƯ");
        _text.Append("\nPHỤ LỤC 1\nTỔNG HỢP SỐ LIỆU\n\nTT\tNội dung\tNăm 2021\tNăm 2022\n");
        for (var row = 1; row <= 12; row++)
        {
            _text.Append(CultureInfo.InvariantCulture, $"{row}\t{Heading()}\t{_random.Next(1, 3000):#,0}\t{_random.Next(1, 100)},{_random.Next(10)}\n");
        }
    }

    public void Directive()
    {
        Head("TỈNH ỦY SÔNG XANH", $"{1 + (number % 60)}-CT/TU", "CHỈ THỊ");
        for (var i = 1; _text.Length < Length; i++)
        {
            _text.Append(CultureInfo.InvariantCulture, $"{i}. {Paragraph(2, 4)}\n\n");
            Items();
        }

        End("T/M BAN THƯỜNG VỤ", "BÍ THƯ");
    }

    public void Decree()
    {
        Head("CHÍNH PHỦ", $"{1 + (number % 150)}/2022/NĐ-CP", "NGHỊ ĐỊNH");
        _text.Append("Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;\n\nTheo đề nghị của Bộ trưởng Bộ Nội vụ;\n\n");
        for (var article = 1; _text.Length < Length; article++)
        {
            if (article % 6 == 1)
            {
                _text.Append(CultureInfo.InvariantCulture, $"Chương {Romans[article / 6 % Romans.Length]}\n\n{Heading().ToUpperInvariant()}\n\n");
            }

            _text.Append(CultureInfo.InvariantCulture, $"Điều {article}. {Heading()}\n\n");
            for (var clause = 1; clause <= _random.Next(2, 5); clause++)
            {
                _text.Append(CultureInfo.InvariantCulture, $"{clause}. {Paragraph(1, 2)}\n\n");
                for (var point = 0; point < _random.Next(3); point++)
                {
                    _text.Append((char)('a' + point)).Append(") ").Append(Sentence()).Append("\n\n");
                }
            }
        }

        End("TM. CHÍNH PHỦ", "THỦ TƯỚNG");
    }

    public override string ToString() => _text.ToString();

    private void Head(string issuer, string symbol, string type)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{issuer}\n*\nSố {symbol}\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSông Xanh, ngày {1 + (number % 28)} tháng {1 + (number / 28 % 12)} năm {2015 + (number % 9)}\n\n");
        _text.Append(CultureInfo.InvariantCulture, $"{type}\n\n**về {Heading().ToLowerInvariant()} năm {2015 + (number % 9)}**\n\n{Paragraph(2, 4)}\n\n");
    }

    private void Sections()
    {
        for (var section = 0; _text.Length < Length; section++)
        {
            _text.Append(CultureInfo.InvariantCulture, $"{Romans[section % Romans.Length]}- {Heading().ToUpperInvariant()}\n\n");
            for (var part = 1; part <= _random.Next(2, 5); part++)
            {
                _text.Append(CultureInfo.InvariantCulture, $"{part}. {Heading()}\n\n{Paragraph(2, 5)}");
                Footnote();
                Items();
            }
        }
    }

    /// <summary>A mark at the paragraph's end, and the note as it stands at the foot of the page.</summary>
    private void Footnote()
    {
        if (_random.Next(3) > 0 || _notes == 9)
        {
            _text.Append("\n\n");
            return;
        }

        var mark = "¹²³⁴⁵⁶⁷⁸⁹"[_notes++];
        _text.Append(mark).Append("\n\n").Append(mark).Append(' ').Append(Sentence()).Append("\n\n");
    }

    private void Items()
    {
        for (var item = 0; item < _random.Next(4); item++)
        {
            _text.Append("- ").Append(Paragraph(1, 2)).Append("\n\n");
            if (_random.Next(4) == 0)
            {
                _text.Append("+ ").Append(Sentence()).Append("\n\n");
            }
        }
    }

    private void End(string authority, string post) =>
        _text.Append(CultureInfo.InvariantCulture, $"Nơi nhận:\n- Các huyện ủy, thành ủy;\n- Các ban đảng;\n- Lưu Văn phòng.\n\n{authority}\n{post}\n\n(Đã ký)\n\nTrần Văn Mẫu\n");

    private string Paragraph(int least, int most) => string.Join(' ', Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => Sentence()));

    private string Sentence() => pool.Sentences[_random.Next(pool.Sentences.Count)];

    private string Heading() => pool.Headings[_random.Next(pool.Headings.Count)];
}
