// Units and measure words as forms print them. Data.

const words = (text: string): string[] => text.trim().split(/\s+/)

/** 「计量单位」 Units that stand alone or inside a compound. */
export const unitWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  words(`
  % ‰ 比例 百分点 个百分点 元 角 分 美元 欧元 港元
  个 人 人次 户 户次 家 家次 名 位 头 只 匹 尾 羽 条 件 份 套 台 部 辆 艘 架 座 栋 幢 间 处 所 个所 组 批 批次 次 场 场次 期 篇 册 本 张 幅 面 枚 颗 粒 株 棵 亩 公顷 顷 垄 片 块 段 项 类 种 款 级 等 届 班 班次 课时 学时 课 节
  村 社区 乡 镇 县 市 校 站 点 口 眼 盏 根 支 盒 箱 包 袋 瓶 桶 车 车次 列 宗 起 例 例次 床 床位 门 扇 道 孔 井 池 库 单 单位 企业 机构 项目 人天 人日 人月 标段 平台 系统 指标 课题 论文 专利 案 案次 票 枝 桩 副 双 对 束 卷 盘 碗 顿 餐 岁 倍 成 度 号 页 字 帧 集 部次 亩次 台次 套次 座次 次数 艺术家 组次
  年 月 日 天 周 季 季度 小时 时 分钟 秒 个月 个季度 工作日 个工作日 星期 个星期 年度 个年度
  米 延米 延长米 厘米 毫米 公里 千米 里 平方米 平方公里 平方千米 平方厘米 立方米 立方 升 毫升 克 千克 公斤 斤 吨 吨位 千瓦 千瓦时 度电 兆 兆瓦 瓦 伏 kw kW KW kva kVA KVA kwh kWh mm cm m km kg g t L ml mL mg mg/L dB db GB TB MB Mbps ℃ °C
  个村 个县 个乡镇 个社区 个点 个项目 个站 个班 个标段 个单位 个行政村 个自然村 个县区 个品种 个百分比
  `),
)

/** Other spellings of a unit. */
export const unitAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['百分比', '%'], ['个百分比', '%'], ['%(百分比)', '%'], ['百分之', '%'], ['百分率', '%'], ['千分比', '‰'],
  ['㎡', '平方米'], ['m²', '平方米'], ['m2', '平方米'], ['平米', '平方米'], ['m³', '立方米'], ['m3', '立方米'], ['立方', '立方米'], ['方', '立方米'], ['km', '公里'], ['kg', '千克'], ['km²', '平方公里'],
  ['人民币元', '元'], ['圆', '元'],
])

/** What makes a short word after a number no unit but a piece of a sentence. */
export const notInUnits = /[完成已未均达好优良有无不及前后底内约是否过升降增减以为的了就到]/
