using Assistant.Text;

namespace Assistant.Answers.Reading;

/// <summary>Other words for the same thing: the office's on one side, people's on the other.</summary>
internal static class Synonyms
{
    // Verbs of everyday speech and what documents write instead. Both directions. Only what is the same: xóa tên and đưa ra khỏi
    // Đảng, thường xuyên and định kỳ, giai đoạn and nhiệm kỳ are different things, and one's figure is not the other's.
    private static readonly string[] Everyday =
    [
        "nop|gui|gui ve", "hop|hoi nghi|sinh hoat|cuoc hop", "hop chi bo|sinh hoat chi bo", "cu|lua chon|chon|phan cong", "xong|hoan thanh", "lo|chu tri|chuan bi|phat hanh|phu trach",
        "bao truoc|thong bao truoc", "photo|sao chup|in an", "khen|khen thuong", "ky luat|xu ly ky luat", "truong nhom|nguoi dung dau", "nho hon|duoi",
        "thu truong|nguoi dung dau", "trung uong|tw", "giay moi|thu moi", "hang thang|moi thang", "tap huan|boi duong|dao tao", "lop hoc|lop boi duong|lop",
        "dang vien moi|ket nap", "vao dang|ket nap", "diem yeu|han che|khuyet diem|yeu kem|ton tai", "diem manh|uu diem", "duyet|thong qua",
        "so bien ban|bien ban", "chi tieu|muc tieu", "phan dau|chi tieu|muc tieu",
        "cong nghe|cong nghe thong tin|cntt", "moi nam|hang nam", "moi thang|hang thang", "lanh dao|nguoi dung dau", "bat dau|khai mac", "du|tham du|du hop|tham gia", "di lam an xa|lam an xa",
        "khu pho|thon|to dan pho",
        "khao sat|khao sat thuc te", "tong hop|bao cao tong hop", "the nao|ra sao", "de xuat|kien nghi", "truc tuyen|online|qua mang", "chuyen giao|ban giao",
        "thanh lap moi|thanh lap", "ghi chep|ghi bien ban|thu ky", "bao lau|thoi luong|thoi gian", "so luong|tong so", "tien|kinh phi",
    ];

    private static readonly List<string[]> Groups = Read();

    /// <summary>For each phrase of the question that has equals: where it stands among the words, and the other phrases.</summary>
    public static List<SynonymMatch> In(IReadOnlyList<string> words)
    {
        var found = new List<SynonymMatch>();
        foreach (var group in Groups)
        {
            foreach (var phrase in group)
            {
                var parts = phrase.Split(' ');
                for (var start = 0; start + parts.Length <= words.Count; start++)
                {
                    if (parts.Select((part, i) => words[start + i] == part).All(same => same))
                    {
                        found.Add(new SynonymMatch(start, start + parts.Length, [.. group.Where(other => other != phrase)]));
                    }
                }
            }
        }

        return found;
    }

    private static List<string[]> Read()
    {
        using var stream = typeof(Synonyms).Assembly.GetManifestResourceStream("Assistant.Text.Tables.synonyms.tsv")
            ?? throw new InvalidOperationException("The table of synonyms is not embedded.");
        using var reader = new StreamReader(stream);
        var table = reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length >= 3 && (cells[2].StartsWith("equal", StringComparison.Ordinal) || cells[2].StartsWith("spelling", StringComparison.Ordinal)))
            .Select(cells => cells[1].Split(';').Prepend(cells[0]).Select(Plain).Where(phrase => phrase.Length > 2).Distinct(StringComparer.Ordinal).ToArray());
        return [.. Everyday.Select(row => row.Split('|').Distinct(StringComparer.Ordinal).ToArray()).Concat(table)];
    }

    private static string Plain(string phrase) => string.Join(' ', Words.Of(NormalForm.Of(phrase)).Select(word => word.Folded));
}
