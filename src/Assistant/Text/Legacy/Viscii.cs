namespace Assistant.Text.Legacy;

/// <summary>VISCII (RFC 1456): one byte a letter; the six rarest capitals stand where others have control codes.</summary>
public static class Viscii
{
    private const string Upper =
        "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
        + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";

    private const int FirstUpper = 0x80;

    public static string Read(ReadOnlySpan<byte> bytes)
    {
        var letters = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            letters[i] = bytes[i] >= FirstUpper ? Upper[bytes[i] - FirstUpper] : Lower(bytes[i]);
        }

        return new string(letters);
    }

    private static char Lower(byte code) => code switch
    {
        0x02 => 'Ẳ',
        0x05 => 'Ẵ',
        0x06 => 'Ẫ',
        0x14 => 'Ỷ',
        0x19 => 'Ỹ',
        0x1E => 'Ỵ',
        _ => (char)code,
    };
}
