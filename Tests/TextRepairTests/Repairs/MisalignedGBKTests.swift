import Testing

@testable import TextRepair

@Suite struct MisalignedGBKTests {
  // MARK: In the wild

  /// As such copies have it.
  @Test(arguments: [
    ("?。ㄋ模﹥?yōu)化服務(wù)", "(四)优化服务"),
    ("國(guó)際、創(chuàng)新、業(yè)務(wù)\n全市加快建設(shè)?崭劭,支持企業(yè)出海發展。", "国际、创新、业务\n全市加快建设海空港口,支持企业出海发展。"),
    ("國(guó)際創(chuàng)業(yè)園(yuán)區(qū)\n取得了較好成績(jì)?,F將有關情況報告如下:", "国际创业园区\n取得了较好成绩。现将有关情况报告如下:"),
    ("域?qū)I(yè)", "域专业"),
    ("推動(dòng)百?gòu)?qiáng)項目", "推动百强项目"),
    ("經濟日?qǐng)?bào)", "经济日报"),
    ("?。ㄈ┘訌?qiáng)平臺建設(shè)", "(三)加强平台建设"),
  ])
  func inTheWild(damaged: String, whole: String) throws {
    let result = try repaired(damaged)
    #expect(result.drop { $0 == "　" } == whole)
  }

  // MARK: Synthetic

  static let generators: [DamageGenerator] = [
    DamageGenerator(),
    DamageGenerator(keepsPrivateUse: false, seed: 2),
    DamageGenerator(loss: .questionMark, seed: 3),
    DamageGenerator(loss: .nothing, seed: 4),
    DamageGenerator(hasTones: false, seed: 5),
    DamageGenerator(marks: ["，", "。", "、", "？", "（", "）"], writesASCIIMarks: false, everyKey: 1, seed: 6),
    DamageGenerator(loss: .replacementCharacter, writesASCIIMarks: false, seed: 7),
    DamageGenerator(writesASCIIMarks: false, hasWideBrackets: true, seed: 8),
    DamageGenerator(loss: .nothing, keepsPrivateUse: false, everyKey: 3, seed: 9),
    DamageGenerator(loss: .nothing, writesASCIIMarks: false, hasWideBrackets: true, everyKey: 1, seed: 10),
    DamageGenerator(marks: ["？", "（", "，", "。"], everyKey: 6, seed: 11),
  ]

  /// A plain removal of brackets leaves several characters in a hundred wrong.
  @Test func generatedDamage() throws {
    var all = (errors: 0, characters: 0)
    let whole = folded(SampleText.report)
    for var generator in Self.generators {
      var errors = 0
      for seed in 0..<3 as Range<UInt64> {
        generator.seed += 100 * seed
        let damaged = generator.damage(SampleText.report)
        #expect(damaged != SampleText.report)
        errors += distance(folded(try repaired(damaged)), whole)
      }
      let characters = 3 * whole.unicodeScalars.count
      print("damage: \(errors) errors in \(characters) characters, \(generator)")
      #expect(Double(errors) <= 0.002 * Double(characters))
      all.errors += errors
      all.characters += characters
    }
    print("damage: \(all.errors) errors in \(all.characters) characters")
    #expect(Double(all.errors) <= 0.0008 * Double(all.characters))
  }

  /// Keys and marks that the program found in the readings that it had put in before.
  @Test(arguments: [
    ("推動創新發（f?。┱，優（yōu（zī））化服務（wù）", "推动创新发展，优化服务"),
    ("各類專家與大專（zhuān）╢à）W、鄉（xiāng）鎮", "各类专家与大学、乡镇"),
    ("堅決反對腐。╞ài），加強（qiáng）監督", "坚决反对腐败，加强监督"),
  ])
  func mangledReadings(damaged: String, whole: String) throws {
    #expect(try repaired(Self.proof + damaged).hasSuffix("\n" + whole))
  }

  /// A line that proves a program with keys, as the rest of a page does.
  static let proof = "國（guó）際（jì）創（chuàng）業（yè）園（yuán）區（qū）發（fā）展（zhǎn）計（jì）劃（huà），實（shí）驗（yàn）室\n"

  /// A lost byte took a figure along: it is not known, and the text says so.
  @Test func swallowedFigureIsNotForgotten() throws {
    let lines = "推動(dòng)百?gòu)?qiáng)項(xiàng)目\n國(guó)際創(chuàng)業(yè)園區(qū)計(jì)劃\n"
    let result = try repaired(lines + "特級教?chù)?名、正高級教?chù)煟叮得")
    #expect(result.contains("教师?名"))
  }

  // MARK: Negative

  @Test(arguments: [
    "为什么?。", "怎么办？（见附件）", "管理办法(试行)?好", "What is this (yes)?", "GDP?(ok)", "國際合作?好的。", "(a)(b)(c)",
    "函数f(x)=?", "李珺(jùn)教授?",
  ])
  func staysAsItIs(text: String) throws {
    let result = try TextRepairer(keepScript: true).repair(aligned(text))
    #expect(result.text.string == text)
  }

  // MARK: Known failures

  /// Both bytes of a character are gone, or the readings that remain are all likely words.
  @Test(arguments: [
    // Of 所 only the first byte is left, and 他 is the more frequent character.
    (
      "國(guó)際、創(chuàng)新、業(yè)務(wù)\n推動(dòng)高??蒲性核c龍頭(tóu)企業共建聯(lián)合實(shí)驗室。",
      "国际、创新、业务\n推动高校科研院所与龙头企业共建联合实验室。"
    ),
    // The second byte of 要 was lost with the first of 。
    ("堅(jiān)持?zhé)栴}(tí)導(dǎo)向,實(shí)幹(gàn)?sè)懸(xuán)?,能力提升。", "坚持问题导向,实干为要,能力提升。"),
  ])
  func knownFailures(damaged: String, whole: String) { knownFailure(damaged, whole) }
}
