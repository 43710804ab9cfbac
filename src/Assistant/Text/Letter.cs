namespace Assistant.Text;

/// <summary>
/// What cutting and comparing must know of one UTF-16 unit, out of one table: asking the runtime for the category of each letter
/// takes longer than all the rest.
/// </summary>
internal readonly struct Letter
{
    // One row for each vowel letter: without tone, then huyền, hỏi, ngã, sắc, nặng.
    private static readonly string[] Rows =
    [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ];

    // Bits 0 to 15: the lower-case letter; 16 to 18: the tone; 19 to 22: the row of the vowel, counted from 1.
    private const int ToneShift = 16;
    private const int RowShift = 19;
    private const uint LetterBit = 1 << 23;
    private const uint MarkBit = 1 << 24;
    private const uint CapitalBit = 1 << 25;
    private const uint ToneMask = 7 << ToneShift;

    private static readonly uint[] Table = MakeTable();

    private readonly uint _bits;

    private Letter(uint bits) => _bits = bits;

    public char Lower => (char)_bits;

    /// <summary>0 none, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng; 0 for capitals too.</summary>
    public int Tone => (int)((_bits & ToneMask) >> ToneShift);

    /// <summary>Whether it is one of the vowel letters of Vietnamese, in small letters, with or without a tone.</summary>
    public bool IsVowel => Row != 0;

    public bool IsLetter => (_bits & LetterBit) != 0;

    public bool IsCombining => (_bits & MarkBit) != 0;

    /// <summary>Whether a word that has begun goes on with it.</summary>
    public bool IsInWord => (_bits & (LetterBit | MarkBit)) != 0;

    /// <summary>Whether the lower-case form is another one.</summary>
    public bool HasLower => (_bits & CapitalBit) != 0;

    /// <summary>The vowel letter without its tone; other letters as they are.</summary>
    public char Toneless => IsVowel ? Rows[Row - 1][0] : Lower;

    private int Row => (int)(_bits >> RowShift) & 15;

    public static Letter Of(char c) => new(Table[c]);

    /// <summary>What is true of one of them (capital, combining, toned) is true of both together; the letters themselves are lost.</summary>
    public static Letter operator |(Letter one, Letter other) => new(one._bits | other._bits);

    /// <summary>The vowel letter with a tone; other letters as they are.</summary>
    public char With(int tone) => IsVowel ? Rows[Row - 1][tone] : Lower;

    private static uint[] MakeTable()
    {
        var table = new uint[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            var c = (char)i;
            var lower = char.ToLowerInvariant(c);
            table[i] = lower | (char.IsLetter(c) ? LetterBit : 0) | (c is >= '\u0300' and <= '\u036F' ? MarkBit : 0) | (lower == c ? 0 : CapitalBit);
        }

        for (var row = 0; row < Rows.Length; row++)
        {
            for (var tone = 0; tone < Rows[row].Length; tone++)
            {
                table[Rows[row][tone]] |= (uint)((row + 1) << RowShift) | (uint)(tone << ToneShift);
            }
        }

        return table;
    }
}
