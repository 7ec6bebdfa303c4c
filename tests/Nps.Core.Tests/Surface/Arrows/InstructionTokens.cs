using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Nps.Core.Tests;

/// <summary>Finds what the instructions of a method mention: types, fields, methods and signatures.</summary>
internal static class InstructionTokens
{
    private static readonly Dictionary<short, OperandType> Operands = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value, code => code.OperandType);

    internal static IEnumerable<EntityHandle> Of(BlobReader instructions)
    {
        var found = new List<EntityHandle>();
        while (instructions.RemainingBytes > 0)
        {
            short code = instructions.ReadByte();
            if (code == 0xFE)
            {
                code = unchecked((short)(0xFE00 | instructions.ReadByte()));
            }

            // An operand table that does not fit runs out of the method's end or into a code that does not exist.
            int size = Size(Operands[code], instructions);
            if (Operands[code] is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineSig
                or OperandType.InlineTok or OperandType.InlineType)
            {
                found.Add(MetadataTokens.EntityHandle(instructions.ReadInt32()));
            }
            else
            {
                instructions.Offset += size;
            }
        }

        return found;
    }

    private static int Size(OperandType operand, BlobReader next) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * next.ReadInt32()),
        _ => 4,
    };
}
