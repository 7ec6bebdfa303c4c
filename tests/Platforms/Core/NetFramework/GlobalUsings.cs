// Used as a key that adds and shifts, which any number of enough bits can be.
global using UInt128 = System.Numerics.BigInteger;
