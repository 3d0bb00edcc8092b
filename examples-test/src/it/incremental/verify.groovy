import io.github.racelint.examples.BuildLog

def sold = 'src/main/java/shop/Desk.java:[16,15] [LostUpdate]'
def taken = 'src/main/java/shop/Stock.java:[8,9] [LostUpdate]'
def putBack = 'src/main/java/shop/Stock.java:[12,9] [LostUpdate]'
def runs = BuildLog.runs(basedir)
assert runs.size() == 2
runs[0].expect('WARNING', [sold, taken], 'BUILD SUCCESS')
// Desk.java is not compiled again: its class file is on the class path.
runs[1].expect('WARNING', [taken, putBack], 'Compiling 1 source file')
